import fc from "fast-check"
import { expect, test } from "vitest"
import {
  CLOSED_RETURN_STATES,
  decideReturnAct,
  RETURN_STATES,
  type ReturnAct,
  type ReturnState,
  stateOnceBack,
} from "./return-state"

const ACTS: ReturnAct[] = [
  "accept",
  "dispute",
  "decide_for_shopper",
  "decide_for_producer",
  "receive",
  "refund",
  "withdraw",
]

/** Where acts lead, one after the other; a refused one leaves the request where it is. */
const after = (acts: ReturnAct[], start: ReturnState = "requested"): ReturnState =>
  acts.reduce((state, act) => {
    const decision = decideReturnAct(state, act)
    return decision.outcome === "do" ? decision.plan : state
  }, start)

test("the short way: accepted, received, refunded", () => {
  expect(after(["accept", "receive", "refund"])).toBe("refunded")
})

test("the long way: disputed, decided for the shopper, received, refunded", () => {
  expect(after(["dispute", "decide_for_shopper", "receive", "refund"])).toBe("refunded")
})

test("an operator's word for the producer ends it", () => {
  expect(after(["dispute", "decide_for_producer", "accept", "receive", "refund", "withdraw"])).toBe(
    "decided_for_producer",
  )
})

test("a producer may give in while it disputes, and an operator may decide what is left lying", () => {
  expect(after(["dispute", "accept"])).toBe("accepted")
  expect(after(["decide_for_shopper"])).toBe("decided_for_shopper")
})

test("nothing is refunded before the goods are back, and nothing withdrawn after", () => {
  expect(decideReturnAct("accepted", "refund")).toMatchObject({ outcome: "refused" })
  expect(decideReturnAct("received", "withdraw")).toMatchObject({ outcome: "refused" })
})

test("an act done twice is done once", () => {
  expect(decideReturnAct("accepted", "accept")).toEqual({ outcome: "done" })
  expect(decideReturnAct("refunded", "receive")).toEqual({ outcome: "done" })
  expect(decideReturnAct("exchanged", "receive")).toEqual({ outcome: "done" })
  expect(decideReturnAct("exchanged", "refund")).toEqual({ outcome: "done" })
})

test("goods that are back end their request, unless money is owed for them", () => {
  expect(stateOnceBack(1, true)).toBe("received")
  expect(stateOnceBack(0, true)).toBe("exchanged")
  expect(stateOnceBack(0, false)).toBe("refunded")
})

test("whatever people try, money goes back at most once and only for goods that came back", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ACTS), { maxLength: 12 }), (acts) => {
      const way: ReturnState[] = ["requested"]
      for (const act of acts) {
        const decision = decideReturnAct(way.at(-1) as ReturnState, act)
        if (decision.outcome === "do") {
          way.push(decision.plan)
        }
      }
      expect(new Set(way).size).toBe(way.length)
      expect(way.includes("refunded")).toBe(way.includes("received") && way.at(-1) === "refunded")
      const firstEnd = way.findIndex((state) => CLOSED_RETURN_STATES.includes(state))
      expect(firstEnd === -1 || firstEnd === way.length - 1).toBe(true)
      expect(way.every((state) => RETURN_STATES.includes(state))).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})
