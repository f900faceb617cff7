import { describe, expect, it } from "vitest"
import { CHANGE_STATUSES } from "../../modules/change-request/models/change-request"
import { applies, type ChangeDecision, decideChange } from "./decide-change"

describe("decideChange", () => {
  it.each<[ChangeDecision, Record<string, string>]>([
    ["approve", { awaiting_operator: "applied" }],
    ["confirm", { awaiting_producer: "applied" }],
    ["reject", { awaiting_operator: "rejected" }],
    ["discard", { awaiting_operator: "withdrawn", awaiting_producer: "withdrawn" }],
  ])("%s leads from just these states to just those", (decision, expected) => {
    const reached = CHANGE_STATUSES.flatMap((from) => {
      try {
        return [[from, decideChange(decision, from)]]
      } catch {
        return []
      }
    })
    expect(Object.fromEntries(reached)).toEqual(expected)
  })

  it("says why a decision comes too late", () => {
    expect(() => decideChange("approve", "awaiting_producer")).toThrow(
      "A change that is awaiting producer cannot be approved.",
    )
  })

  it("only a yes puts a change on show", () => {
    const decisions: ChangeDecision[] = ["approve", "confirm", "reject", "discard"]
    expect(decisions.filter(applies)).toEqual(["approve", "confirm"])
  })
})
