import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { COD_MODULE } from "../../../modules/cod"
import type { AdminListCodCollectionsParams } from "../../validators"

/** `GET /admin/cod-collections` `status?, producer_id?, order_id?`: what carriers collect, the latest first, `{cod_collections, count, limit, offset}`; đồng. */
export async function GET(req: MedusaRequest<unknown, AdminListCodCollectionsParams>, res: MedusaResponse) {
  const { limit, offset, ...filters } = req.validatedQuery as AdminListCodCollectionsParams
  const [rows, count] = await req.scope
    .resolve(COD_MODULE)
    .listAndCountCodCollections(filters, { take: limit, skip: offset, order: { created_at: "DESC" } })
  const cod_collections = rows.map(({ amount, fee, remitted_amount, ...row }) => ({
    ...row,
    amount: Number(amount),
    fee: Number(fee),
    remitted_amount: remitted_amount === null ? null : Number(remitted_amount),
  }))
  res.json({ cod_collections, count, limit, offset })
}
