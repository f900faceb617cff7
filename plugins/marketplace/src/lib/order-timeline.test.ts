import { expect, test } from "vitest"
import { buildTimeline, type TimelineSources } from "./order-timeline"

const at = (minute: number) => new Date(Date.UTC(2026, 10, 26, 8, minute))
const SOURCES: TimelineSources = {
  placed_at: at(0),
  transitions: [
    { to_state: "delivered", actor_type: "producer", reason: null, created_at: at(5) },
    { to_state: "confirmed", actor_type: "producer", reason: null, created_at: at(1) },
  ],
  captures: [{ amount: 260_000, created_at: at(5) }],
  returns: [
    {
      id: "rreq_1",
      wish: "refund",
      refund_amount: 120_000,
      steps: [
        { state: "requested", actor_type: "shopper", note: "Vỡ nắp", at: at(7) },
        { state: "received", actor_type: "producer", note: null, at: at(9) },
      ],
    },
  ],
  refunds: [
    { amount: 120_000, note: "oref_2", created_at: at(10).toISOString() },
    { amount: 20_000, note: "oref_1", created_at: at(8) },
    { amount: 1, note: null, created_at: at(11) },
  ],
  order_refunds: [
    { id: "oref_1", kind: "shipping", reason: "Giao chậm", actor_type: "operator" },
    { id: "oref_2", kind: "return", reason: null, actor_type: "producer" },
  ],
}

test("an order's way stands oldest first, with what was paid, asked back and given back", () => {
  expect(buildTimeline(SOURCES).map(({ kind, state, amount }) => [kind, state, amount])).toEqual([
    ["order", "new", null],
    ["order", "confirmed", null],
    ["order", "delivered", null],
    ["payment", null, 260_000],
    ["return", "requested", null],
    ["refund", "shipping", 20_000],
    ["return", "received", 120_000],
    ["refund", "return", 120_000],
    ["refund", null, 1],
  ])
})

test("who did it and what was said stands beside it", () => {
  const timeline = buildTimeline(SOURCES)
  expect(timeline[5]).toMatchObject({ actor_type: "operator", note: "Giao chậm" })
  expect(timeline[4]).toMatchObject({ actor_type: "shopper", note: "Vỡ nắp", return_request_id: "rreq_1" })
})
