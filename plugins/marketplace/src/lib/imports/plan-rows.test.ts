import { describe, expect, it } from "vitest"
import type { ProductView } from "../goods/product-view"
import type { StockRow } from "../inventory/stock"
import { goodsHeader, goodsRows } from "./export-table"
import { planProductRows } from "./plan-product-rows"
import { planStockRows } from "./plan-stock-rows"
import { readRows, wholeNumber } from "./read-rows"

const DATA = [{ key: "set", field: "product_set.code", titles: { vi: "Mã bộ", en: "Set code" } }]

const HONEY = {
  id: "prod_honey",
  title: "Mật ong",
  description: "<p>Ngọt &amp; thơm</p>",
  sale_unit: "hũ",
  status: "published",
  pending_change: null,
  product_set: { code: "4" },
  variants: [
    {
      ...{ id: "variant_1", title: "500 g", sku: "MO-500", price: 120_000 },
      ...{ net_quantity: 500, net_unit: "g", weight: 700, length: null, width: null, height: null },
      inventory: { stocked_quantity: 10, reserved_quantity: 4, available_quantity: 6 },
    },
  ],
} as unknown as ProductView

const table = (...rows: (string | number)[][]) => rows.map((cells, index) => ({ number: index + 1, cells }))

function plan(rows: (string | number)[][], taken: string[] = [], products = [HONEY]) {
  const file = readRows(table(...rows), DATA)
  return planProductRows(file, { products, taken: new Set(taken) }, DATA)
}
const told = (rows: ReturnType<typeof plan>) =>
  rows.map(({ action, problems }) => [action, ...problems.map(({ column, code }) => `${column}: ${code}`)])

describe("a file of goods", () => {
  it("that was exported changes nothing when it is read again, in either language", () => {
    for (const language of ["vi", "en"] as const) {
      const cells = [goodsHeader(language, DATA), ...goodsRows(HONEY, DATA)]
      expect(told(plan(cells.map((row) => row.map((cell) => cell ?? ""))))).toEqual([["unchanged"]])
    }
  })

  it("makes new products of new titles, adds to known ones, and leaves alone what cells leave empty", () => {
    const rows = plan([
      ["Mã SKU", "Tên sản phẩm", "Quy cách", "Giá (đồng)", "Tồn kho"],
      ["MO-500", "", "", "125.000 ₫", ""],
      ["MO-1000", "MẬT  ONG", "1 kg", 220_000, 5],
      ["TR-1", "Trà sen", "gói", "90,000", 3],
      ["TR-2", "TRÀ SEN", "hộp", "190,000", 3],
    ])

    expect(rows.map(({ action, group }) => [action, group])).toEqual([
      ["update", "prod_honey"],
      ["create", "prod_honey"],
      ["create", "new:tra sen"],
      ["create", "new:tra sen"],
    ])
    expect(rows[0]?.values).toEqual({ sku: "MO-500", price: 125_000 })
  })

  it("is told every problem of every row, by row and column, in the language of its column names", () => {
    const [row] = plan([
      ["SKU", "Product title", "Price (VND)", "Net unit", "Weight (g)", "Set code"],
      ["a b", "", "12.5", "kilo", "-1", "4"],
    ])
    expect(row?.problems).toEqual([
      {
        column: "SKU",
        code: "sku_wrong",
        message: "A SKU has up to 40 letters (A–Z), digits, dots and dashes.",
      },
      { column: "Price (VND)", code: "not_whole", message: '"12.5" is not a whole number.' },
      { column: "Net unit", code: "unit_unknown", message: '"kilo" is no net unit: write g, ml or piece.' },
      { column: "Weight (g)", code: "not_whole", message: '"-1" is not a whole number.' },
      { column: "Product title", code: "required", message: "Is empty." },
    ])

    const [dot] = plan([
      ["SKU", "Product title", "Price (VND)", "Weight (g)"],
      ["MO-500", "Mật ong", 2.375, "2.375"],
    ])
    expect(dot?.problems).toEqual([
      { column: "Price (VND)", code: "not_whole", message: '"2.375" is not a whole number.' },
    ])
    expect(dot?.values.weight).toBe(2_375)

    const [viRow] = plan([
      ["sku", "ten san pham", "Giá (đồng)"],
      ["TR-1", "Trà", 0],
    ])
    expect(viRow?.problems).toEqual([
      { column: "Giá (đồng)", code: "out_of_range", message: "Phải là số từ 1 đến 1000000000." },
    ])
  })

  it("refuses rows that contradict each other or what there is", () => {
    const header = [
      "sku",
      "title",
      "variant_title",
      "price",
      "stocked_quantity",
      "description",
      "net_quantity",
    ]
    const rows = plan(
      [
        header,
        ["MO-500", "", "", "", 3, "", ""],
        ["MO-500", "", "", "", 5, "", ""],
        ["X-1", "Mật ong", "500 g", 1, "", "", ""],
        ["X-2", "Trà", "gói", 1, "", "Xanh", ""],
        ["X-3", "Trà", "hộp", 1, "", "Đen", ""],
        ["X-4", "Trà", "gói", 1, "", "", ""],
        ["X-5", "Rượu", "", 1, "", "", 500],
        ["FOREIGN", "Rượu", "chai", 1, "", "", ""],
      ],
      ["FOREIGN"],
    )
    expect(told(rows)).toEqual([
      ["refused", "stocked_quantity: stock_reserved"],
      ["refused", "sku: sku_twice"],
      ["refused", "variant_title: variant_title_taken"],
      ["create"],
      ["refused", "description: differs"],
      ["refused", "variant_title: variant_title_taken"],
      ["refused", "net_quantity: content_halved"],
      ["refused", "sku: sku_taken"],
    ])
  })

  it("does not touch words that an operator is looking at, but prices and stock it does", () => {
    const inReview = [{ ...HONEY, status: "in_review" } as ProductView]
    const header = ["sku", "title", "price"]
    expect(told(plan([header, ["MO-500", "Mật", ""]], [], inReview))).toEqual([
      ["refused", "null: in_review"],
    ])
    expect(told(plan([header, ["MO-500", "Mật ong", 130_000]], [], inReview))).toEqual([["update"]])
    const another = [...header, "variant_title"]
    expect(told(plan([another, ["MO-1000", "MẬT ONG", 220_000, "1 kg"]], [], inReview))).toEqual([["create"]])
  })
})

describe("a count of the shelves", () => {
  const stock = [
    { sku: "MO-500", stocked_quantity: 10, reserved_quantity: 4, own_item_id: "iitem_1" },
    { sku: "SET", stocked_quantity: 2, reserved_quantity: 0, own_item_id: null },
  ] as StockRow[]

  it("says of each row what it would change or what is wrong with it", () => {
    const file = readRows(
      table(["Mã SKU", "Tồn kho"], ["MO-500", 12], ["SET", 3], ["NONE", 1], ["", 1], ["SET", ""]),
      DATA,
    )
    expect(file.kind).toBe("stock")
    expect(told(planStockRows(file, stock))).toEqual([
      ["update"],
      ["refused", "Tồn kho: shared_stock"],
      ["refused", "Mã SKU: sku_unknown"],
      ["refused", "Mã SKU: required"],
      ["refused", "Mã SKU: sku_twice"],
    ])
  })
})

describe("column names", () => {
  const codeOf = (work: () => unknown) => {
    try {
      work()
      return "accepted"
    } catch (error) {
      return (error as { code: string }).code
    }
  }

  it("that mean nothing are named, and a file without the needed ones is refused", () => {
    expect(readRows(table(["SKU", "Tồn kho", "Ghi chú"], ["A", 1]), DATA).ignored).toEqual(["Ghi chú"])
    expect(codeOf(() => readRows(table(["Tên", "Giá"], ["a", 1]), DATA))).toBe("columns_missing")
    expect(codeOf(() => readRows(table(["SKU", "Tồn kho", "Stock"], ["a", 1, 1]), DATA))).toBe(
      "columns_twice",
    )
    expect(codeOf(() => readRows(table(["SKU", "Tồn kho"]), DATA))).toBe("file_empty")
  })
})

it.each([
  ["120000", 120_000],
  ["120.000 ₫", 120_000],
  ["1,200,000đ", 1_200_000],
  ["1.200,000", null],
  ["12,5", null],
  ["-5", null],
  ["1e5", null],
])("%s is read as %s", (text, number) => {
  expect(wholeNumber(text)).toBe(number)
})
