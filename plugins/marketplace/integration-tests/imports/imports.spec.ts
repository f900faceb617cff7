import { resumeImports } from "@cho-lang/marketplace/workflows/import/resume-imports"
import { offerProductsWorkflow } from "@cho-lang/marketplace/workflows/listing/offer-products"
import type { LinkDefinition } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createInventoryItemsWorkflow } from "@medusajs/medusa/core-flows"
import { onTestFinished, vi } from "vitest"
import { writeTable } from "../../src/lib/spreadsheet/write-table"
import { GOODS_IMPORT_MODULE } from "../../src/modules/goods-import"
import { LISTING_MODULE } from "../../src/modules/listing"
import { withBackend } from "../helpers/app"
import { createProductSets } from "../helpers/goods"
import { createMarket, type Stall } from "../helpers/market"
import { formOf } from "../helpers/pictures"
import { ProducerClient } from "../helpers/producer-client"
import { until } from "../helpers/until"

type Row = (string | number | null)[]

/** Each product is written by several workflows, which a busy machine takes its time for. */
const WRITTEN_WITHIN_MS = 40_000

const GOODS: Row[] = [
  ["Mã SKU", "Tên sản phẩm", "Quy cách", "Giá (đồng)", "Tồn kho", "Mã bộ sản phẩm", "Ghi chú"],
  ["GOM-MAU-1", null, null, "125.000", 12, null, null],
  ["TRA-100", "Trà sen", "100 g", 90_000, 5, 4, "mới"],
  ["TRA-200", "Trà sen", "200 g", 170_000, 5, null, null],
]

withBackend(({ api, getContainer }) => {
  let stall: Stall
  let other: Stall
  let owner: ProducerClient
  let staff: ProducerClient

  beforeAll(async () => {
    const { stalls } = await createMarket(getContainer())
    await createProductSets(getContainer())
    ;[stall, other] = stalls as [Stall, Stall]
    owner = await ProducerClient.signIn({ api, getContainer }, stall)
    staff = await ProducerClient.signIn({ api, getContainer }, stall, "staff")
  })

  const send = (client: ProducerClient, content: Buffer | string, name = "hang.csv") =>
    client.post("/producer/imports", formOf([[name, content]], "file"))
  const sendRows = async (client: ProducerClient, rows: Row[], format: "csv" | "xlsx" = "xlsx") =>
    send(client, await writeTable(rows, format), `hang.${format}`)
  const read = async (id: string, rows = "problems") =>
    (await owner.get(`/producer/imports/${id}?rows=${rows}`)).data.import
  const done = (id: string) =>
    until(
      () => read(id),
      ({ status }) => status === "done",
      WRITTEN_WITHIN_MS,
    )
  async function run(client: ProducerClient, rows: Row[]) {
    const { data } = await sendRows(client, rows)
    await client.post(`/producer/imports/${data.import.id}/confirm`)
    return done(data.import.id)
  }
  const variantOf = async (sku: string) => {
    const { data } = await owner.get("/producer/products?limit=100")
    type Product = {
      status: string
      title: string
      variants: { sku: string; price: number; inventory: object }[]
    }
    const found = (data.products as Product[]).flatMap(({ variants, ...product }) =>
      variants.map((variant) => ({ ...variant, product })),
    )
    return found.find((variant) => variant.sku === sku)
  }
  const known = () => getContainer().resolve(Modules.PRODUCT).listProductVariants({}, { take: null })

  it("a file of goods is looked through first, then written, and read again it changes nothing", async () => {
    const before = (await known()).length
    const { status, data } = await sendRows(owner, GOODS)

    expect(status).toBe(201)
    expect(data.import).toMatchObject({
      kind: "products",
      status: "checked",
      filename: "hang.xlsx",
      summary: { create: 2, update: 1, unchanged: 0, problems: 0 },
      ignored_columns: ["Ghi chú"],
      total: 3,
      done: 0,
      rows: [],
    })
    expect((await known()).length).toBe(before)

    const confirmed = await owner.post(`/producer/imports/${data.import.id}/confirm`)
    expect([confirmed.status, confirmed.data.import?.status]).toEqual([
      200,
      expect.stringMatching(/running|done/),
    ])
    expect(await done(data.import.id)).toMatchObject({
      done: 3,
      summary: { create: 2, update: 1, problems: 0 },
    })

    expect(await variantOf("GOM-MAU-1")).toMatchObject({
      price: 125_000,
      inventory: { stocked_quantity: 12 },
      product: { title: "Hàng gom-mau 1", status: "published" },
    })
    expect(await variantOf("TRA-200")).toMatchObject({
      price: 170_000,
      inventory: { stocked_quantity: 5 },
      product: { title: "Trà sen", status: "draft", product_set: { code: "4" } },
    })
    const feed = await until(
      async () => (await owner.get("/producer/notices")).data.notices,
      ({ length }) => length > 0,
    )
    expect(feed[0]).toMatchObject({ kind: "import-finished", params: { done: 3, refused: 0 } })

    const again = await sendRows(owner, GOODS, "csv")
    expect(again.data.import.summary).toEqual({ create: 0, update: 0, unchanged: 3, problems: 0 })
    await run(owner, [
      ["sku", "title", "variant_title", "price"],
      ["TRA-300", "TRÀ SEN", "300 g", 250_000],
    ])
    expect(await variantOf("TRA-300")).toMatchObject({ price: 250_000, product: { title: "Trà sen" } })
    const twice = await owner.post(`/producer/imports/${data.import.id}/confirm`)
    expect([twice.status, twice.data.code]).toEqual([400, "wrong_state"])
  })

  it("new words of goods on sale wait for review, their price changes at once", async () => {
    await run(owner, [
      ["sku", "title", "price"],
      ["GOM-MAU-1", "Bát men lam", 130_000],
    ])
    const { data } = await owner.get(`/producer/products/${stall.goods[0]?.product_id}`)
    expect(data.product).toMatchObject({
      title: "Hàng gom-mau 1",
      pending_change: { status: "awaiting_operator", proposed: { title: "Bát men lam" } },
      variants: [{ price: 130_000 }],
    })
  })

  it("every row with a problem is named; the others are written all the same", async () => {
    const job = await run(owner, [
      ["Mã SKU", "Tên sản phẩm", "Giá (đồng)", "Tồn kho", "Mã bộ sản phẩm"],
      ["GOM-MAU-2", null, null, 7, null],
      ["LUA-MAU-1", "Khăn", 1_000, 1, null],
      ["X-1", "Cốc", "rẻ", 1, null],
      ["X-2", "Đĩa", 1_000, 1, 99],
      ["X-3", "=1+1", 1_000, 1, null],
    ])

    expect(job.summary).toEqual({ create: 1, update: 1, unchanged: 0, problems: 3 })
    type Told = { row: number; sku: string; problems: { column: string; code: string }[] }
    expect(
      (job.rows as Told[]).map(({ row, sku, problems: [first] }) => [row, sku, first?.column, first?.code]),
    ).toEqual([
      [3, "LUA-MAU-1", "Mã SKU", "sku_taken"],
      [4, "X-1", "Giá (đồng)", "not_whole"],
      [5, "X-2", "Mã bộ sản phẩm", "data_refused"],
    ])
    expect(await variantOf("GOM-MAU-2")).toMatchObject({ inventory: { stocked_quantity: 7 } })
    expect(await variantOf("X-1")).toBeUndefined()
    expect((await variantOf("X-3"))?.product.title).toBe("=1+1")
  })

  it("a new product that cannot be made takes none of those with it that are made at once with it", async () => {
    const products = getContainer().resolve(Modules.PRODUCT)
    const made = vi.spyOn(products, "createProducts")
    const link = getContainer().resolve(ContainerRegistrationKeys.LINK)
    const create = link.create.bind(link)
    const categories: LinkDefinition[] = []
    const broken = vi.spyOn(link, "create").mockImplementation(async (links) => {
      if (!Array.isArray(links) && links.taxonomy) {
        const { title } = await products.retrieveProduct(links[Modules.PRODUCT]?.product_id)
        if (title === "Vò") {
          throw new Error("connection lost")
        }
        categories.push(links)
      }
      return create(links)
    })
    onTestFinished(() => {
      made.mockRestore()
      broken.mockRestore()
    })
    const job = await run(owner, [
      ["Mã SKU", "Tên sản phẩm", "Giá (đồng)", "Tồn kho", "Mã bộ sản phẩm"],
      ["Y-1", "Chum", 1_000, 3, 4],
      ["Y-2", "Vò", 1_000, 1, 4],
      ["Y-3", "Chum!", 1_000, 1, 4],
    ])

    expect(made.mock.calls.map(([all]) => [all].flat().length)).toEqual([3, 1, 1, 1])
    expect(job).toMatchObject({ done: 3, summary: { create: 2, update: 0, unchanged: 0, problems: 1 } })
    expect(job.rows).toMatchObject([{ row: 3, sku: "Y-2", problems: [{ code: "failed" }] }])
    expect(await variantOf("Y-1")).toMatchObject({
      product: { title: "Chum" },
      inventory: { stocked_quantity: 3 },
    })
    expect(await variantOf("Y-2")).toBeUndefined()
    expect(await getContainer().resolve(Modules.INVENTORY).listInventoryItems({ sku: "Y-2" })).toEqual([])
    const kept = await products.listProducts({ title: ["Chum", "Chum!"] }, { order: { title: "ASC" } })
    expect(kept.map(({ handle }) => handle)).toEqual(["chum", "chum-2"])
    expect(categories).toHaveLength(3)
    expect(await link.list(categories)).toHaveLength(2)
  })

  it("staff counts the shelves by file, and sends nothing else", async () => {
    const shelves: Row[] = [
      ["Mã SKU", "Tồn kho"],
      ["GOM-MAU-1", 33],
      ["LUA-MAU-1", 33],
    ]
    const job = await run(staff, shelves)
    expect(job).toMatchObject({ kind: "stock", summary: { update: 1, problems: 1 }, rows: [{ row: 3 }] })
    expect(await variantOf("GOM-MAU-1")).toMatchObject({ inventory: { stocked_quantity: 33 } })

    const goods = await sendRows(staff, GOODS)
    expect([goods.status, goods.data.code]).toEqual([403, "role_not_allowed"])
    const { data } = await sendRows(owner, GOODS)
    const confirmed = await staff.post(`/producer/imports/${data.import.id}/confirm`)
    expect([confirmed.status, confirmed.data.code]).toEqual([403, "role_not_allowed"])
    expect((await read(data.import.id)).status).toBe("checked")
  })

  it("a stall runs one import at a time, and one whose process was killed goes on", async () => {
    const service = getContainer().resolve(GOODS_IMPORT_MODULE)
    const first = (await sendRows(owner, GOODS)).data.import.id
    await service.updateGoodsImports({ id: first, status: "running", account_id: "pacc_gone" })
    const second = (await sendRows(owner, GOODS)).data.import.id
    const refused = await owner.post(`/producer/imports/${second}/confirm`)
    expect([refused.status, refused.data.code]).toEqual([400, "import_running"])
    await expect(service.updateGoodsImports({ id: second, status: "running" })).rejects.toThrow()

    expect(await resumeImports(getContainer(), new Date())).toEqual([])
    expect(await resumeImports(getContainer(), new Date(Date.now() + 3 * 60_000))).toEqual([first])
    expect(await done(first)).toMatchObject({ status: "done", done: 3 })
    expect(await variantOf("TRA-100")).toMatchObject({ price: 90_000 })
  })

  it("what a killed process left of new goods is taken away, and they are made anew", async () => {
    const { data } = await sendRows(owner, [...GOODS, ["TRA-300", "Trà nhài", null, 80_000, 4, 4, null]])
    const { id } = data.import
    const service = getContainer().resolve(GOODS_IMPORT_MODULE)
    await service.updateGoodsImports({ id, status: "running", confirmed_at: new Date() })
    const half = {
      title: "Trà sen",
      variants: [{ sku: "TRA-100", title: "100 g", price: 1, stocked_quantity: 1 }],
    }
    const { result } = await offerProductsWorkflow(getContainer()).run({
      input: { producer_id: stall.id, actor: { type: "producer", id: "x" }, offers: [{ product: half }] },
    })
    const listings = getContainer().resolve(LISTING_MODULE)
    await listings.deleteListings({ product_id: result })
    await createInventoryItemsWorkflow(getContainer()).run({ input: { items: [{ sku: "TRA-300" }] } })

    expect(await resumeImports(getContainer(), new Date(Date.now() + 3 * 60_000))).toEqual([id])
    expect(await done(id)).toMatchObject({ done: 4, summary: { create: 3, problems: 0 } })
    expect(await variantOf("TRA-100")).toMatchObject({ price: 90_000, inventory: { stocked_quantity: 5 } })
    expect(await variantOf("TRA-300")).toMatchObject({ inventory: { stocked_quantity: 4 } })
    expect(await getContainer().resolve(Modules.PRODUCT).listProducts({ id: result })).toEqual([])
  })

  it("what is no such file is refused with a sentence, and nothing is kept", async () => {
    const rows = `sku,stock\n${"A,1\n".repeat(5_001)}`
    const answers = [
      await send(owner, "không,phải\n1,2\n"),
      await send(owner, "sku,stock\n"),
      await send(owner, Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1])),
      await send(owner, Buffer.from("PK\u0003\u0004 nothing", "latin1"), "hang.xlsx"),
      await send(owner, rows),
      await send(owner, Buffer.alloc(5 * 1024 * 1024 + 1, "a")),
      await owner.post("/producer/imports", {}),
    ]
    expect(answers.map(({ status, data }) => [status, data.code])).toEqual([
      [400, "columns_missing"],
      [400, "file_empty"],
      [400, "file_type"],
      [400, "file_unreadable"],
      [400, "too_many_rows"],
      [400, "file_too_large"],
      [400, "not_multipart"],
    ])
    expect(await getContainer().resolve(GOODS_IMPORT_MODULE).listGoodsImports({})).toEqual([])
  })

  it("goods and stock are exported as files that change nothing when they come back", async () => {
    await run(owner, [
      ["SKU", "Product title", "Price (VND)", "Description"],
      ["X-3", "=HYPERLINK(1)", 1_000, "@SUM(1)"],
    ])
    const stranger = await ProducerClient.signIn({ api, getContainer }, other)
    for (const kind of ["products", "stock"]) {
      for (const format of ["csv", "xlsx"]) {
        const path = `/producer/exports?kind=${kind}&format=${format}`
        const headers = { authorization: `Bearer ${owner.token}` }
        const file = await api.get(path, { headers, responseType: "arraybuffer" })
        const bytes = Buffer.from(file.data)
        expect(file.headers["content-disposition"]).toBe(`attachment; filename="gom-mau-${kind}.${format}"`)

        const back = await send(owner, bytes, `hang.${format}`)
        expect(back.data.import).toMatchObject({
          kind,
          summary: { create: 0, update: 0, unchanged: 3, problems: 0 },
          ignored_columns: [],
        })
        if (format === "csv") {
          expect(bytes.toString("utf8")).not.toMatch(/(^|,)"?[=@]/m)
        }
      }
    }
    expect((await stranger.get("/producer/imports")).data).toMatchObject({ imports: [], count: 0 })
  })
})
