import { expect, test } from "vitest"
import { availableOf, type Product, priceRange, tasksOf } from "./product.ts"

const variant = {
  id: "variant_1",
  title: "Hũ 500 g",
  sku: null,
  price: 120_000,
  net_quantity: 500,
  net_unit: "g",
  weight: 750,
  length: null,
  width: null,
  height: null,
  inventory: { stocked_quantity: 10, reserved_quantity: 3, available_quantity: 7 },
}
const product: Product = {
  id: "prod_1",
  handle: "mat-ong",
  title: "Mật ong",
  description: "<p>Quay tay</p>",
  thumbnail: "/media/a-640.webp",
  images: [{ id: "img_1", url: "/media/a-640.webp" }],
  status: "draft",
  review_note: null,
  pending_change: null,
  product_set: { code: "4", name: "Mật ong" },
  sale_unit: null,
  label: { origin: "Thạch Thất" },
  variants: [variant, { ...variant, id: "variant_2", price: 230_000, inventory: null }],
  created_at: "2026-11-23T00:00:00Z",
  updated_at: "2026-11-23T00:00:00Z",
}

test("stock is summed over kinds, and prices are a range", () => {
  expect(availableOf(product)).toBe(7)
  expect(priceRange(product)).toEqual([120_000, 230_000])
  expect(priceRange({ ...product, variants: [] })).toBeNull()
})

test("a whole listing wants nothing more", () => {
  expect(tasksOf(product)).toEqual({ photos: "done", description: "done", kinds: "done", label: "done" })
})

test("photos, words and kinds are required for a review; weights and label facts are advised", () => {
  const bare = { ...product, images: [], description: null, label: { origin: "" } }
  expect(tasksOf({ ...bare, variants: [] })).toEqual({
    photos: "required",
    description: "required",
    kinds: "required",
    label: "advised",
  })
  expect(tasksOf({ ...bare, variants: [{ ...variant, weight: null }] }).kinds).toBe("advised")
})
