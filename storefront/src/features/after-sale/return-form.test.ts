import { expect, test } from "vitest"
import { QUANTITY, REPLACEMENT, readReturnForm } from "./return-form.ts"

const LINES = [
  { id: "a", left: 2 },
  { id: "b", left: 1 },
]
const REASONS = ["damaged", "other"]
const formOf = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    form.append(name, value)
  }
  return form
}
const read = (fields: Record<string, string>) => readReturnForm(formOf(fields), LINES, REASONS)

test("what is chosen, why and the words for it", () => {
  expect(read({ [`${QUANTITY}a`]: "1", [`${QUANTITY}b`]: "", reason: "damaged", note: " Vỡ nắp. " })).toEqual(
    {
      form: { items: [{ line_item_id: "a", quantity: 1 }], reason: "damaged", note: "Vỡ nắp.", photos: [] },
    },
  )
})

test("other goods are wished for line by line, and left aside where the money is wished for", () => {
  const chosen = { [`${QUANTITY}a`]: "2", [`${REPLACEMENT}a`]: "variant_1", reason: "damaged" }
  const items = (fields: Record<string, string>) => {
    const answer = read({ ...chosen, ...fields })
    return "form" in answer ? answer.form.items : answer
  }
  expect(items({ wish: "exchange" })).toEqual([
    { line_item_id: "a", quantity: 2, replacement_variant_id: "variant_1" },
  ])
  expect(items({ wish: "refund" })).toEqual([{ line_item_id: "a", quantity: 2 }])
  expect(items({ wish: "exchange", [`${QUANTITY}b`]: "1" })).toEqual({
    error: "replacement_required",
    field: "wish",
  })
})

test("nothing chosen, too many, half a jar or no reason is said beside its field", () => {
  expect(read({ reason: "damaged" })).toEqual({ error: "nothing_chosen", field: "items" })
  for (const quantity of ["3", "0.5", "-1", "hai"]) {
    expect(read({ [`${QUANTITY}a`]: quantity, reason: "damaged" })).toEqual({
      error: "quantity_invalid",
      field: "items",
    })
  }
  expect(read({ [`${QUANTITY}a`]: "1", reason: "toString" })).toEqual({
    error: "reason_required",
    field: "reason",
  })
})
