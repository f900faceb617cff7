import fc from "fast-check"
import { expect, test } from "vitest"
import { balanceOf, partUntil } from "./ledger/postings"
import { planOrders } from "./plan-orders"
import type { ReturnAct } from "./returns/return-state"
import { ModelledOrder } from "./testing/modelled-order"
import { cartOfProducers, cartTotal, counter } from "./testing/random-carts"

const ACTS: ReturnAct[] = [
  "accept",
  "accept",
  "dispute",
  "decide_for_shopper",
  "decide_for_producer",
  "receive",
  "receive",
  "refund",
  "refund",
  "withdraw",
]
const order = fc.nat(5)
const step = fc.oneof(
  fc.record({
    do: fc.constant("capture" as const),
    order,
    part: fc.oneof(fc.constant(1_000), fc.integer({ min: 1, max: 1_000 })),
  }),
  fc.record({ do: fc.constant("cancel" as const), order }),
  fc.record({
    do: fc.constant("ask" as const),
    order,
    line: fc.nat(4),
    quantity: fc.integer({ min: 1, max: 9 }),
    // Money, the same goods again, or cheaper ones.
    wish: fc.constantFrom(null, 1_000, 700, 1),
    // Some come back at once.
    acts: fc.constantFrom<ReturnAct[]>([], ["accept", "receive"], ["accept", "receive", "refund"]),
  }),
  fc.record({ do: fc.constant("act" as const), order, request: fc.nat(3), act: fc.constantFrom(...ACTS) }),
  fc.record({
    do: fc.constant("refund" as const),
    order,
    kind: fc.constantFrom("goods" as const, "shipping" as const),
    amount: fc.integer({ min: 1, max: 300_000 }),
  }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

function run(orders: ModelledOrder[], step: Step): void {
  const target = orders[step.order % orders.length] as ModelledOrder
  switch (step.do) {
    case "capture":
      target.capture(step.part)
      break
    case "cancel":
      target.cancel()
      break
    case "ask":
      target.ask(
        {
          line_item_id: target.lines[step.line % target.lines.length]?.id ?? "",
          quantity: step.quantity,
        },
        step.wish,
      )
      for (const act of step.acts) {
        target.act(target.requests.length - 1, act)
      }
      break
    case "act":
      target.act(step.request, step.act)
      break
    case "refund":
      target.refund(step.kind, step.amount)
  }
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

/** What must hold of one order, whatever has happened to it. */
function check(one: ModelledOrder): void {
  const moved = [...one.captures, ...one.refunds].map(({ amount }) => amount)
  expect(moved.every((amount) => Number.isInteger(amount) && amount > 0)).toBe(true)
  expect(one.captured).toBeLessThanOrEqual(one.total)
  expect(one.refunded).toBeLessThanOrEqual(one.captured)
  const isGiven = ({ id }: { id: string }) => id.startsWith("given_")
  const sold = sum(one.lines.filter((line) => !isGiven(line)).map(({ total }) => total))
  expect(sold + one.shipping).toBe(one.total)
  const kept = one.lines.map(({ total, quantity, returned }) => total - partUntil(total, quantity, returned))
  const back = one.requests.map(({ price, worth, refund_amount }) => (price === null ? worth : refund_amount))
  expect(sum(kept) + sum(back)).toBe(sold)
  expect(one.lines.every(({ returned, quantity }) => returned <= quantity)).toBe(true)
  const ofKind = (kind: string) =>
    sum(one.given.filter((refund) => refund.kind === kind).map(({ amount }) => amount))
  expect(ofKind("shipping")).toBeLessThanOrEqual(one.shipping)
  expect(ofKind("return")).toBeLessThanOrEqual(one.total - one.shipping)
  const { entries, commission } = one.ledger(1_000)
  expect(entries.every(({ postings }) => balanceOf(postings) === 0)).toBe(true)
  const taken = -sum(
    entries
      .flatMap(({ postings }) => postings)
      .filter(({ account }) => account === "house:commission")
      .map(({ amount }) => amount),
  )
  expect(taken + 0).toBe(partUntil(commission.amount, one.total, one.captured - one.refunded))
}

test("whatever is paid, cancelled, given back, exchanged and disputed, every checkout adds up to the đồng", () => {
  fc.assert(
    fc.property(cartOfProducers, fc.array(step, { maxLength: 30 }), ({ cart, sellers }, steps) => {
      const orders = planOrders(cart, sellers, counter()).map((planned) => new ModelledOrder(planned))
      expect(sum(orders.map(({ total }) => total))).toBe(cartTotal(cart))
      for (const step of steps) {
        const target = orders[step.order % orders.length]
        const others = orders.filter((one) => one !== target)
        const before = JSON.stringify(others)
        run(orders, step)
        expect(JSON.stringify(others)).toBe(before)
      }
      orders.forEach(check)
      const untouched = orders.filter(({ isCancelled }) => !isCancelled)
      for (const one of untouched) {
        one.capture(1_000)
      }
      expect(sum(untouched.map(({ captured }) => captured))).toBe(sum(untouched.map(({ total }) => total)))
      orders.forEach(check)
    }),
    { numRuns: 1_000 },
  )
}, 240_000)
