import { createAccount, createTransfer, listReversals, listTransfers, reverseTransfer } from "./connect.ts"
import { disputeOf, listDisputes } from "./disputes.ts"
import type { Form } from "./params.ts"
import {
  cancelIntent,
  captureIntent,
  confirmIntent,
  createIntent,
  intentOf,
  listIntents,
  updateIntent,
} from "./payment-intents.ts"
import { missing } from "./problems.ts"
import { createRefund, listRefunds, updateRefund } from "./refunds.ts"
import { type FakeState, listOf } from "./state.ts"

type Handler = (state: FakeState, form: Form, id: string) => object

const ROUTES: [method: string, path: RegExp, handler: Handler][] = [
  ["POST", /^\/v1\/payment_intents$/, createIntent],
  ["GET", /^\/v1\/payment_intents$/, listIntents],
  ["GET", /^\/v1\/payment_intents\/(\w+)$/, (state, _, id) => intentOf(state, id)],
  ["POST", /^\/v1\/payment_intents\/(\w+)$/, (state, form, id) => updateIntent(state, id, form)],
  ["POST", /^\/v1\/payment_intents\/(\w+)\/confirm$/, (state, form, id) => confirmIntent(state, id, form)],
  ["POST", /^\/v1\/payment_intents\/(\w+)\/capture$/, (state, form, id) => captureIntent(state, id, form)],
  ["POST", /^\/v1\/payment_intents\/(\w+)\/cancel$/, (state, form, id) => cancelIntent(state, id, form)],
  ["POST", /^\/v1\/refunds$/, createRefund],
  ["GET", /^\/v1\/refunds$/, listRefunds],
  ["POST", /^\/v1\/refunds\/(\w+)$/, (state, form, id) => updateRefund(state, id, form)],
  ["GET", /^\/v1\/disputes$/, listDisputes],
  ["GET", /^\/v1\/disputes\/(\w+)$/, (state, _, id) => disputeOf(state, id)],
  ["POST", /^\/v1\/accounts$/, (state) => createAccount(state)],
  ["POST", /^\/v1\/transfers$/, createTransfer],
  ["GET", /^\/v1\/transfers$/, listTransfers],
  ["GET", /^\/v1\/transfers\/(\w+)\/reversals$/, (state, _, id) => listReversals(state, id)],
  ["POST", /^\/v1\/transfers\/(\w+)\/reversals$/, (state, form, id) => reverseTransfer(state, id, form)],
  ["GET", /^\/v1\/events$/, (state) => listOf(state.events.toReversed(), "/v1/events")],
]

export function route(state: FakeState, method: string, path: string, form: Form): object {
  for (const [verb, pattern, handler] of ROUTES) {
    const match = verb === method ? pattern.exec(path) : null
    if (match) {
      return handler(state, form, match[1] ?? "")
    }
  }
  throw missing("path", `${method} ${path}`)
}
