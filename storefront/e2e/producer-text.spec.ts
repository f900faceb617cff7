import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { Admin } from "./helpers/admin.ts"
import { launchBrowser, tabOf, type Visit, visit } from "./helpers/browser.ts"
import { importTexts, inRounds, listTexts, next, paperNames, paragraphs } from "./helpers/hostile-texts.ts"
import { openOffice } from "./helpers/office.ts"
import { livesOf } from "./helpers/page-checks.ts"
import { newcomer, PDF, PORTAL, ProducerApi, signUp } from "./helpers/portal.ts"
import type { SoldProduct } from "./helpers/put-on-sale.ts"
import { addToCart, checkOut } from "./helpers/shopping.ts"

const TIMEOUT_MS = 240_000

const login = newcomer()
let browser: Browser
let portal: Visit
let shop: Visit
let office: Visit
let api: ProducerApi

beforeAll(async () => {
  browser = await launchBrowser()
  portal = await visit(browser)
  shop = await visit(browser)
  office = await openOffice(browser)
  await signUp(portal.page, login)
  api = await ProducerApi.signIn(login)
})
afterAll(() => browser.close())

async function visitAll(page: Page, urls: string[]): Promise<void> {
  for (const url of urls) {
    expect(await livesOf(page, url)).toEqual([])
  }
}

/** A stall whose every word was written by somebody who means harm; answers the application's id. */
async function openStall(): Promise<string> {
  const { application } = await api.write<{ application: { id: string } }>("/producer/applications", {})
  const path = `/producer/applications/${application.id}`
  await api.write(path, {
    type: "household",
    name: next(200),
    citizen_id: "001099000001",
    commune_code: "00004",
    street: next(200),
    contact_name: next(100),
    phone: "0912345678",
    short_text: next(300),
    bank_bin: "970436",
    bank_account_number: "0011001234567",
    bank_account_name: "NGUOI MAU",
    accept_terms: true,
  })
  for (const [index, name] of paperNames.entries()) {
    const paper = new FormData()
    paper.append("kind", index === 0 ? "identity_card" : "other")
    paper.append("file", new Blob([PDF]), `Ong ${name}.pdf`)
    await api.upload(`${path}/documents`, paper)
  }
  await visitAll(portal.page, [`${PORTAL}/ho-so`, `${PORTAL}/ho-so/giay-to`, `${PORTAL}/ho-so/xem-lai`])
  await api.write(`${path}/submit`, {})
  const admin = await Admin.signIn()
  await admin.post(`/admin/producer-applications/${application.id}/approve`, {})
  await api.write("/producer/me", { name: next(100) })
  await api.write("/producer/profile", { short_text: next(300), about: paragraphs, street: next(200) })
  return application.id
}

async function buy(handle: string): Promise<string> {
  await addToCart(shop.page, handle)
  expect(await livesOf(shop.page, "/gio-hang")).toEqual([])
  await checkOut(shop.page)
  return shop.page.url()
}

test(
  "whatever a producer writes is text: on the portal, in the shop and on the order's page nothing runs",
  async () => {
    const applicationId = await openStall()
    const goods = await listTexts(api, portal.page)
    const [first = { id: "", handle: "", variants: [] }] = goods
    const { profile } = await api.get<{ profile: { handle: string } }>("/producer/profile")

    const sent = await buy(first.handle)
    const { orders } = await api.get<{ orders: { id: string }[] }>("/producer/orders?limit=1")
    const order = orders[0]?.id ?? ""
    await api.write(`/producer/orders/${order}/confirm`, {})
    await api.write(`/producer/orders/${order}/fulfillments`, {})
    await api.write(`/producer/products/${first.id}`, { title: `Sửa ${next(110)}`, description: paragraphs })
    const importId = await importTexts(api)

    await visitAll(shop.page, [
      ...goods.map(({ handle }) => `/san-pham/${handle}`),
      `/nha-san-xuat/${profile.handle}`,
      "/san-pham?q=ong",
      sent,
    ])
    await visitAll(
      portal.page,
      [
        "",
        "/san-pham",
        ...["", "/mo-ta", "/nhan", "/anh"].map((part) => `/san-pham/${first.id}${part}`),
        ...goods.map(({ id }) => `/san-pham/${id}/loai`),
        `/san-pham/${first.id}/loai/${first.variants[0]?.id}`,
        "/thay-doi",
        "/kho",
        `/kho/${first.variants[1]?.id}`,
        "/don-hang",
        `/don-hang/${order}`,
        "/nhap-xuat",
        `/nhap-xuat/${importId}`,
        "/nhat-ky",
        "/thanh-vien",
        "/gian-hang",
        "/gian-hang/gioi-thieu",
        "/tai-khoan",
      ].map((path) => `${PORTAL}${path}`),
    )
    const { memberships } = await api.get<{ memberships: { producer: { id: string } }[] }>("/producer/me")
    const { product } = await api.get<{ product: { pending_change: { id: string } } }>(
      `/producer/products/${first.id}`,
    )
    office.problems.length = 0
    for (const url of [
      `/app/producer-applications/${applicationId}`,
      `/app/producers/${memberships[0]?.producer.id}`,
      `/app/moderation/listings/${first.id}`,
      `/app/moderation/changes/${product.pending_change.id}`,
      `/app/order-groups/${new URL(sent).pathname.split("/").at(-1)}`,
    ]) {
      expect(await livesOf(office.page, url, "Ong ")).toEqual([])
    }
    expect([...portal.problems, ...shop.problems, ...office.problems]).toEqual([])
  },
  TIMEOUT_MS,
)

async function shopTitle(handle: string): Promise<string> {
  await shop.page.goto(`/san-pham/${handle}`)
  return shop.page.locator("h1").innerText()
}

test("what got past the cleaning, written through Medusa's own admin API, is still only text", async () => {
  const admin = await Admin.signIn()
  const { products } = await api.get<{ products: SoldProduct[] }>("/producer/products?limit=1")
  const { id = "", handle = "" } = products[0] ?? {}
  for (const text of [
    "</title></script><script>hacked=1</script>",
    '"><img src=x onerror=hacked=1>',
    paragraphs,
  ]) {
    await admin.post(`/admin/products/${id}`, {
      title: text.slice(0, 200),
      description: text,
      metadata: { sale_unit: text.slice(0, 60), label: { origin: text, storage: text } },
    })
    await expect.poll(() => shopTitle(handle), { timeout: 15_000 }).toContain(text.slice(0, 20))
    await visitAll(shop.page, [`/san-pham/${handle}`])
    await visitAll(portal.page, [
      `${PORTAL}/san-pham`,
      `${PORTAL}/san-pham/${id}`,
      `${PORTAL}/san-pham/${id}/mo-ta`,
    ])
  }
  expect([...portal.problems, ...shop.problems]).toEqual([])
})

test(
  "every text of the corpus stands once in each short field that can be written again, and none runs",
  async () => {
    const hopeful = await visit(browser)
    const applicant = newcomer()
    await signUp(hopeful.page, applicant)
    const own = await ProducerApi.signIn(applicant)
    const { application } = await own.write<{ application: { id: string } }>("/producer/applications", {})
    const draft = { title: "Ong", variants: [{ title: "Hũ", price: 20_000, weight: 200 }] }
    const { product } = await api.write<{ product: SoldProduct }>("/producer/products", draft)
    const [form, goods, stall, person] = await Promise.all([hopeful, portal, portal, portal].map(tabOf))
    await Promise.all([
      inRounds(100, async (text) => {
        await own.write(`/producer/applications/${application.id}`, {
          ...{ name: text(200), street: text(200), contact_name: text(100) },
          ...{ short_text: text(500), bank_account_name: text(100) },
        })
        await visitAll(form as Page, [`${PORTAL}/ho-so/xem-lai`])
      }),
      inRounds(116, async (text, isNeeded) => {
        await api.write(`/producer/products/${product.id}`, {
          ...{ title: `Ong ${text(116)}`, sale_unit: text(40) },
          label: Object.fromEntries(["origin", "ingredients", "storage"].map((fact) => [fact, text(500)])),
        })
        const pages = isNeeded(500) ? ["/mo-ta", "/nhan"] : ["/mo-ta"]
        await visitAll(
          goods as Page,
          pages.map((page) => `${PORTAL}/san-pham/${product.id}${page}`),
        )
      }),
      inRounds(200, async (text) => {
        await api.write("/producer/profile", { short_text: text(300), street: text(200) })
        await visitAll(stall as Page, [`${PORTAL}/gian-hang/gioi-thieu`])
      }),
      inRounds(100, async (text) => {
        await api.write("/producer/me", { name: text(100) })
        await visitAll(person as Page, [`${PORTAL}/tai-khoan`])
      }),
    ])
  },
  TIMEOUT_MS,
)
