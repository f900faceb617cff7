import { expect, test } from "vitest"
import { checkVariant, emptyVariant, readVariant, valuesOf } from "./variant-form.ts"

const typed = {
  title: "Hũ 1 kg",
  price: "240.000",
  net_quantity: "1",
  net_unit: "kg",
  stock: "30",
  weight: "1.450",
  length: "9,5",
  width: "9,5",
  height: "",
  sku: "MO-1000",
}

test("a kind is sent in đồng, grams and millimetres", () => {
  expect(checkVariant(typed)).toEqual({
    body: {
      title: "Hũ 1 kg",
      price: 240_000,
      net_quantity: 1000,
      net_unit: "g",
      stocked_quantity: 30,
      weight: 1450,
      length: 95,
      width: 95,
      sku: "MO-1000",
    },
    errors: null,
  })
})

test("a name and a price are enough", () => {
  const body = { title: "Bó", price: 15_000 }
  expect(checkVariant({ ...emptyVariant(), title: "Bó", price: "15k" })).toEqual({ body, errors: null })
})

test("every field that is wrong says what it needs", () => {
  const wrong = {
    title: "",
    price: "999",
    net_quantity: "nửa",
    net_unit: "oz",
    stock: "-1",
    weight: "1,5",
    length: "x",
    width: "99999",
    height: "1,2,3",
    sku: "x".repeat(61),
  }
  expect(checkVariant(wrong).errors).toEqual({
    title: "kind_required",
    price: "price_invalid",
    net_quantity: "net_invalid",
    net_unit: "net_invalid",
    stock: "stock_invalid",
    weight: "weight_invalid",
    length: "size_invalid",
    width: "size_invalid",
    height: "size_invalid",
    sku: "too_long",
  })
})

test("a kept kind reads as it was typed", () => {
  const kept = {
    id: "variant_1",
    title: "Hũ 1 kg",
    sku: "MO-1000",
    price: 240_000,
    net_quantity: 1500,
    net_unit: "ml",
    weight: 1450,
    length: 95,
    width: null,
    height: null,
    inventory: { stocked_quantity: 30, reserved_quantity: 2, available_quantity: 28 },
  }
  expect(valuesOf(kept)).toEqual({
    title: "Hũ 1 kg",
    price: "240000",
    net_quantity: "1,5",
    net_unit: "l",
    stock: "30",
    weight: "1450",
    length: "9,5",
    width: "",
    height: "",
    sku: "MO-1000",
  })
})

test("fields of one of several kinds carry its prefix", () => {
  const form = new FormData()
  form.set("kinds.1.title", " Hộp ")
  form.set("kinds.1.price", "1")
  expect(readVariant(form, "kinds.1.")).toEqual({ ...emptyVariant(), title: "Hộp", price: "1" })
})
