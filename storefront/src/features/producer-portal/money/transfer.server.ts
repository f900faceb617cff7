import { callProducer } from "../api.server.ts"
import { type FormContext, textOf } from "../form.server.ts"
import type { DoneKey } from "../problem.ts"
import { readWhole } from "../products/numbers.ts"
import { bareOnly, Refusal } from "../stall/action.server.ts"
import { isManager, membershipOf } from "../stall.ts"

type Context = Pick<FormContext, "clientAddress" | "locals" | "request">

/** The transfer that an order awaits or got, đồng. */
export type Transfer = {
  code: string
  amount: number
  received: number
  status: "waiting" | "paid" | "expired" | "cancelled"
  /** `psp`: it goes into an account that a payment provider runs for the market. */
  collected_by: "producer" | "psp"
  expires_at: string
  paid_at: string | null
  /** What the shopper has to get back, and got. */
  owed_back: number
  given_back: number
  given_back_reference: string | null
}

type Outcome = "paid" | "short" | "over" | "double" | "late"

/** The transfer of an order; null for one that is paid another way, and for members who have no business with money. */
export async function findTransfer(context: Context, orderId: string): Promise<Transfer | null> {
  if (!isManager(membershipOf(context.locals))) {
    return null
  }
  const path = `/producer/orders/${encodeURIComponent(orderId)}/transfer`
  return (await callProducer<{ transfer: Transfer | null }>(context, "GET", path)).transfer
}

/** Notes that a transfer has come, and answers the name of the sentence that says what became of it. */
export async function confirmTransfer(context: Context, orderId: string, form: FormData): Promise<DoneKey> {
  const amount = readWhole(textOf(form, "amount"))
  const reference = textOf(form, "reference")
  if (!amount) {
    throw new Refusal("amount_invalid")
  }
  if (!reference) {
    throw new Refusal("required")
  }
  const path = `/producer/orders/${encodeURIComponent(orderId)}/payments/confirm`
  const { outcome } = await callProducer<{ outcome: Outcome }>(context, "POST", path, {
    body: { amount, reference: bareOnly(reference) },
  })
  return outcome === "paid" ? "payment_confirmed" : outcome === "short" ? "payment_short" : "payment_odd"
}

/** Notes that all that was owed to the shopper, as the page said, was transferred back. */
export async function recordPayback(context: Context, orderId: string, form: FormData): Promise<DoneKey> {
  const reference = textOf(form, "reference")
  if (!reference) {
    throw new Refusal("required")
  }
  await callProducer(context, "POST", `/producer/orders/${encodeURIComponent(orderId)}/transfer/paid-back`, {
    body: { amount: Number(textOf(form, "amount")), reference: bareOnly(reference) },
  })
  return "paid_back"
}
