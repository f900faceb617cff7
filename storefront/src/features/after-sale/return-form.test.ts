import { expect, test } from "vitest"
import { QUANTITY, readReturnForm, returnableOf } from "./return-form.ts"

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

test("only what arrived and is neither back nor asked back can be given back", () => {
  const lines = [
    { id: "a", quantity: 3 },
    { id: "b", quantity: 1 },
  ]
  const parcels = [
    { state: "delivered", items: [{ line_item_id: "a", quantity: 2 }] },
    { state: "handed_over", items: [{ line_item_id: "a", quantity: 1 }] },
    { state: "delivered", items: [{ line_item_id: "b", quantity: 1 }] },
  ]
  const asked = (
    line_item_id: string,
    status: "requested" | "refunded" | "withdrawn",
    back: number | null,
  ) => ({
    status,
    items: [{ line_item_id, quantity: 1, received_quantity: back }],
  })
  const left = (...returns: ReturnType<typeof asked>[]) =>
    returnableOf(lines, parcels, returns).map(({ left }) => left)
  expect(left()).toEqual([2, 1])
  expect(left(asked("a", "refunded", 1), asked("b", "requested", null))).toEqual([1, 0])
  expect(left(asked("b", "withdrawn", null))).toEqual([2, 1])
})
