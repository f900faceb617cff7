import type { Page } from "playwright-core"
import { XSS_CORPUS } from "../../../plugins/marketplace/integration-tests/helpers/xss-corpus.ts"
import { Admin } from "./admin.ts"
import { anyProductSet } from "./goods.ts"
import { type ProducerApi, photoOf } from "./portal.ts"

export type HostileProduct = { id: string; handle: string; variants: { id: string }[] }

const MOST_VARIANTS = 30

export const texts = XSS_CORPUS.filter((text) => !text.includes("\0"))
export const paragraphs = texts.map((text) => `Ngon ${text} lắm`).join("\n\n")
/** Each field that is written takes the next of the corpus, as many as it has room for, so that all are tried. */
let turn = 0
export function next(most: number): string {
  let text = "Ong"
  do {
    text += ` ${texts[turn++ % texts.length]}`
  } while (text.length + 1 + (texts[turn % texts.length] ?? "").length <= most)
  return text.slice(0, most)
}

/** The corpus in as few texts of at most `most` characters as hold it; what is longer by itself is left out. */
function packed(most: number): string[] {
  const packs: string[] = []
  const fitting = texts.filter(({ length }) => length <= most)
  for (const text of fitting.toSorted((a, b) => b.length - a.length)) {
    const room = packs.findIndex(({ length }) => length + 1 + text.length <= most)
    if (room < 0) {
      packs.push(text)
    } else {
      packs[room] += ` ${text}`
    }
  }
  return packs
}

type Round = (text: (most: number) => string, isNeeded: (most: number) => boolean) => Promise<unknown>

/**
 * Writes and opens again and again, until the shortest field, of `shortest` characters, has held the whole corpus. A
 * longer field needs fewer rounds than that.
 */
export async function inRounds(shortest: number, round: Round): Promise<void> {
  for (let at = 0; at < packed(shortest).length; at += 1) {
    await round(
      (most) => packed(most)[at % packed(most).length] ?? "",
      (most) => at < packed(most).length,
    )
  }
}

/** A file whose name, columns and rows all mean harm; answers the import's id. */
export async function importTexts(api: ProducerApi): Promise<string> {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
  const header = `Mã SKU,Tên sản phẩm,Quy cách,Mô tả,Giá (đồng),${cell(texts[0] ?? "")}`
  const rows = texts.map((text) => Array(6).fill(cell(text)).join(","))
  const form = new FormData()
  form.append("file", new Blob([[header, ...rows].join("\n")]), "<img src=x onerror=hacked=1>.csv")
  return (await api.upload<{ import: { id: string } }>("/producer/imports", form)).import.id
}

/** Goods that carry the whole corpus as titles, names of kinds, facts and descriptions; on sale. */
export async function listTexts(api: ProducerApi, page: Page): Promise<HostileProduct[]> {
  const admin = await Admin.signIn()
  const product_set_code = await anyProductSet()
  const goods: HostileProduct[] = []
  for (let at = 0; at < texts.length; at += MOST_VARIANTS) {
    const some = texts.slice(at, at + MOST_VARIANTS)
    const picture = new FormData()
    const { buffer } = await photoOf(page, "anh.jpg")
    picture.append("files", new Blob([new Uint8Array(buffer)]), "anh.jpg")
    const { uploads } = await api.upload<{ uploads: { url: string }[] }>("/producer/uploads", picture)
    const { product } = await api.write<{ product: HostileProduct }>("/producer/products", {
      title: next(120),
      description: paragraphs,
      sale_unit: next(40),
      label: Object.fromEntries(
        ["origin", "ingredients", "material", "storage"].map((fact) => [fact, next(500)]),
      ),
      variants: some.map((text, index) => ({
        title: `${index} ${text}`,
        price: 20_000,
        stocked_quantity: 9,
        weight: 200,
      })),
      images: uploads.map(({ url }) => ({ url })),
      additional_data: { product_set_code },
    })
    await api.write(`/producer/products/${product.id}/submit`, {})
    await admin.post(`/admin/listings/${product.id}/publish`, {})
    goods.push(product)
  }
  return goods
}
