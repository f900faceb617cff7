import { expect, it } from "vitest"
import { messageOf } from "./message-of"

it("an error speaks the same whether it is an Error, the plain object a workflow makes of it, or a mere string", () => {
  const said = [new Error("gone"), { name: "Error", message: "gone", stack: "…" }, "gone"].map(messageOf)
  expect(said).toEqual(["gone", "gone", "gone"])
})

it("what says nothing is still told without failing", () => {
  expect([messageOf(null), messageOf(undefined)]).toEqual(["null", "undefined"])
})
