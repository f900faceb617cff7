import { expect, test } from "vitest"
import { type ProductRow, productView } from "./product-view"

const listing = { status: "published", review_note: null } as Parameters<typeof productView>[1]
const row: ProductRow = {
  id: "prod_1",
  handle: "mat-ong",
  title: "Mật ong",
  description: "",
  thumbnail: "/b.webp",
  metadata: { sale_unit: "hũ", label: { origin: "Ba Vì" }, keywords: ["mat ong"] },
  images: [
    { id: "img_2", url: "/b.webp", rank: 1 },
    { id: "img_1", url: "/a.webp", rank: 0 },
  ],
  variants: [
    {
      id: "variant_1",
      title: "Hũ 500 g",
      sku: "ONG-1",
      weight: 700,
      length: null,
      width: null,
      height: null,
      metadata: { net_quantity: 500, net_unit: "g" },
      prices: [
        { amount: 90_000, currency_code: "vnd", price_list_id: "plist_1" },
        { amount: 120_000, currency_code: "vnd", price_list_id: null },
      ],
      inventory_items: [
        {
          inventory_item_id: "iitem_1",
          inventory: { location_levels: [{ stocked_quantity: 10, reserved_quantity: 3 }] },
        },
      ],
    },
  ],
  product_set: { id: "pset_4", code: "4", name: "Mật ong", group: { code: "food", id: "pgrp_1" } },
  created_at: "2026-01-01",
  updated_at: "2026-01-02",
}

test("shows price, stock and state, and of other plugins' data just what was asked for", () => {
  const fields = ["product_set.code", "product_set.group.code", "certificate.star"]
  expect(productView(row, listing, undefined, fields)).toEqual({
    id: "prod_1",
    handle: "mat-ong",
    title: "Mật ong",
    description: null,
    thumbnail: "/b.webp",
    images: [
      { id: "img_1", url: "/a.webp" },
      { id: "img_2", url: "/b.webp" },
    ],
    status: "published",
    review_note: null,
    pending_change: null,
    sale_unit: "hũ",
    label: { origin: "Ba Vì" },
    variants: [
      {
        id: "variant_1",
        title: "Hũ 500 g",
        sku: "ONG-1",
        price: 120_000,
        net_quantity: 500,
        net_unit: "g",
        weight: 700,
        length: null,
        width: null,
        height: null,
        inventory: { stocked_quantity: 10, reserved_quantity: 3, available_quantity: 7 },
      },
    ],
    product_set: { code: "4", group: { code: "food" } },
    certificate: null,
    created_at: "2026-01-01",
    updated_at: "2026-01-02",
  })
})
