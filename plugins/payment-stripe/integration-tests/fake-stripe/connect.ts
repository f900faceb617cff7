import type Stripe from "stripe"
import { assertKnown, type Form, mergeMetadata, text, whole } from "./params.ts"
import { invalid, missing } from "./problems.ts"
import { type FakeState, listOf, now } from "./state.ts"

const CREATE = [
  "amount",
  "currency",
  "destination",
  "transfer_group",
  "metadata",
  "description",
] satisfies (keyof Stripe.TransferCreateParams)[]
const REVERSE = ["amount", "metadata", "description"] satisfies (keyof Stripe.TransferCreateReversalParams)[]

export function createAccount(state: FakeState) {
  const account = { id: state.id("acct"), object: "account" as const }
  state.accounts.set(account.id, account)
  return account
}

export function createTransfer(state: FakeState, form: Form): Stripe.Transfer {
  assertKnown(form, CREATE)
  const destination = text(form, "destination") ?? ""
  if (!state.accounts.has(destination)) {
    throw invalid(`No such destination: '${destination}'`, "resource_missing", { param: "destination" })
  }
  const id = state.id("tr")
  const transfer: Stripe.Transfer = {
    id,
    object: "transfer",
    amount: whole(form, "amount") ?? 0,
    amount_reversed: 0,
    balance_transaction: null,
    created: now(),
    currency: text(form, "currency") ?? "",
    description: text(form, "description") ?? null,
    destination,
    livemode: false,
    metadata: mergeMetadata({}, form),
    reversals: listOf([], `/v1/transfers/${id}/reversals`),
    reversed: false,
    source_transaction: null,
    transfer_group: text(form, "transfer_group") ?? null,
  }
  state.transfers.set(id, transfer)
  state.happened("transfer.created", transfer)
  return transfer
}

export function listTransfers(state: FakeState, form: Form) {
  const group = text(form, "transfer_group")
  const all = [...state.transfers.values()].filter(({ transfer_group }) => !group || transfer_group === group)
  return listOf(all.toReversed(), "/v1/transfers")
}

export function listReversals(state: FakeState, id: string) {
  return listOf(transferOf(state, id).reversals.data.toReversed(), `/v1/transfers/${id}/reversals`)
}

export function reverseTransfer(state: FakeState, id: string, form: Form): Stripe.TransferReversal {
  assertKnown(form, REVERSE)
  const transfer = transferOf(state, id)
  const left = transfer.amount - transfer.amount_reversed
  const amount = whole(form, "amount") ?? left
  if (amount <= 0 || amount > left) {
    throw invalid(`Transfer reversal amount (${amount}) is greater than unreversed amount (${left})`)
  }
  const reversal: Stripe.TransferReversal = {
    id: state.id("trr"),
    object: "transfer_reversal",
    amount,
    balance_transaction: null,
    created: now(),
    currency: transfer.currency,
    destination_payment_refund: null,
    metadata: mergeMetadata({}, form),
    source_refund: null,
    transfer: id,
  }
  transfer.amount_reversed += amount
  transfer.reversed = transfer.amount_reversed === transfer.amount
  transfer.reversals.data.push(reversal)
  state.happened("transfer.reversed", transfer)
  return reversal
}

function transferOf(state: FakeState, id: string): Stripe.Transfer {
  const transfer = state.transfers.get(id)
  if (!transfer) {
    throw missing("transfer", id)
  }
  return transfer
}
