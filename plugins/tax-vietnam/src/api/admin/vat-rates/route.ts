import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { VatSchedule } from "../../../lib/vat/vat-schedule"

/** `GET /admin/vat-rates`: Medusa's tax rates that have a calendar, `{vat_rates: [{id, code, name, is_default, rate, schedule}], count}`; `rate` in percent, the schedule in basis points. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const rates = await req.scope.resolve(Modules.TAX).listTaxRates({}, { take: null, order: { code: "ASC" } })
  const vat_rates = rates.flatMap(({ id, code, name, is_default, rate, metadata }) => {
    const schedule = VatSchedule.safeParse(metadata?.schedule).data
    return schedule ? [{ id, code, name, is_default, rate, schedule }] : []
  })
  res.json({ vat_rates, count: vat_rates.length })
}
