import type { APIContext } from "astro"
import { BackendError, parsed } from "../../../lib/medusa.ts"
import { callProducer, producerResponse } from "../api.server.ts"
import type { FormContext } from "../form.server.ts"
import type { Way } from "./months.ts"

type Context = Pick<FormContext, "clientAddress" | "locals" | "request">

/** A month's figures, đồng. */
export type Figures = {
  opening_balance: number
  sales: number
  refunds: number
  collected: Record<Way, number>
  held_by_provider: number
  commission: number
  vat_on_commission: number
  withheld_vat: number
  withheld_pit: number
  paid_out: number
  settled: number
  disputed: number
  closing_balance: number
}

/** A month as the charts need it; `sales` are positive and so are `refunds`. */
export type Month = { period: string; sales: number; refunds: number; collected: Record<Way, number> }

export type Money = { balance: number; period: string; figures: Figures; months: Month[] }

export type Statement = {
  id: string
  period: string
  figures: Figures
  closing_balance: number
  issued_at: string
}

export type Settlement = {
  source_id: string
  source_type: string
  order_id: string | null
  display_id: number | null
  booked_at: string
  way: Way | null
  amount: number
  commission: number
  vat_on_commission: number
  withheld_vat: number
  withheld_pit: number
  change: number
}

/** What has to go back to a shopper who paid by transfer, đồng. */
export type Debt = { order_id: string; code: string; owed_back: number }

export type TaxYear = { year: string; vat: number; pit: number }

const STATEMENTS_SHOWN = 24
const DEBTS_SHOWN = 100

/** What the first page of the money shows. */
export async function loadMoney(
  context: Context,
): Promise<{ money: Money; debts: Debt[]; statements: Statement[]; taxYears: TaxYear[] }> {
  const [{ money }, { bank_transfers: debts }, { statements }, { tax_certificates: taxYears }] =
    await Promise.all([
      callProducer<{ money: Money }>(context, "GET", "/producer/money"),
      callProducer<{ bank_transfers: Debt[] }>(context, "GET", "/producer/bank-transfers", {
        query: { owed: "true", limit: DEBTS_SHOWN },
      }),
      callProducer<{ statements: Statement[] }>(context, "GET", "/producer/statements", {
        query: { limit: STATEMENTS_SHOWN },
      }),
      callProducer<{ tax_certificates: TaxYear[] }>(context, "GET", "/producer/tax-certificates"),
    ])
  return { money, debts, statements, taxYears: taxYears.filter(({ vat, pit }) => vat !== 0 || pit !== 0) }
}

export async function findStatement(context: Context, id: string): Promise<Statement> {
  const path = `/producer/statements/${encodeURIComponent(id)}`
  return (await callProducer<{ statement: Statement }>(context, "GET", path)).statement
}

export function listSettlements(
  context: Context,
  query: { period: string | undefined; limit: number; offset: number },
): Promise<{ settlements: Settlement[]; count: number; period: string }> {
  return callProducer(context, "GET", "/producer/settlements", { query })
}

const PASSED = ["content-type", "content-disposition", "content-length"]

/** A statement as `pdf` or `csv`, passed on as it comes. */
export function sendStatement(context: APIContext): Promise<Response> {
  const { id = "", file = "" } = context.params
  if (file !== "pdf" && file !== "csv") {
    throw new BackendError(404, "not_found", "There is no such file.")
  }
  return sendFile(context, `/producer/statements/${encodeURIComponent(id)}/${file}`)
}

/** The certificate of a year's withheld tax. */
export function sendCertificate(context: APIContext): Promise<Response> {
  return sendFile(context, `/producer/tax-certificates/${encodeURIComponent(context.params.year ?? "")}/pdf`)
}

async function sendFile(context: APIContext, path: string): Promise<Response> {
  const response = await producerResponse(context, "GET", path)
  if (!response.ok) {
    await parsed(response)
  }
  const headers = PASSED.flatMap((name) => {
    const value = response.headers.get(name)
    return value ? [[name, value] as [string, string]] : []
  })
  return new Response(response.body, { headers })
}
