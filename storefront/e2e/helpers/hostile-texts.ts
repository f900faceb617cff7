import type { Page } from "playwright-core"
import { XSS_CORPUS } from "../../../plugins/marketplace/integration-tests/helpers/xss-corpus.ts"
import type { ProducerApi } from "./portal.ts"
import { putOnSale, type SoldProduct } from "./put-on-sale.ts"

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

/** Texts, of the whole corpus, in as few of at most `most` characters as hold them; what is longer is left out. */
function packed(most: number, some = texts): string[] {
  const packs: string[] = []
  const fitting = some.filter(({ length }) => length <= most)
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

/** Markup that is taken away counts for nothing: a field of so many characters takes four times as many to clean. */
const RAW_FACTOR = 4
const ROOM_FOR_MARK = 30

/** A text of the corpus or many, found on a page by the words that it begins with. */
export type Marked = { mark: string; text: string }

/**
 * The corpus for a field of at most `most` characters that is written once per order or request, in as few texts as hold
 * it, each under its own mark: "bị từ chối 1/2".
 */
export const markedTexts = (mark: string, most: number): Marked[] =>
  packed(most * RAW_FACTOR - ROOM_FOR_MARK).map((text, index, all) => {
    const own = `${mark} ${index + 1}/${all.length}`
    return { mark: own, text: `${own} ${text}` }
  })

/** The whole corpus in one text, for a note of a thousand characters. */
export function markedNote(mark: string): Marked {
  const [note, ...others] = markedTexts(mark, 1_000)
  if (!note || others.length > 0) {
    throw new Error("The corpus has outgrown a note.")
  }
  return note
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

/** The corpus as names of papers, but for what names a path and is refused. */
export const paperNames = packed(
  100,
  texts.filter((text) => !/[/\\]/.test(text)),
)

/** A file whose name, columns and rows all mean harm; answers the import's id. */
export async function importTexts(api: ProducerApi): Promise<string> {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
  const header = `Mã SKU,Tên sản phẩm,Quy cách,Mô tả,Giá (đồng),${packed(200).map(cell).join(",")}`
  const rows = texts.map((text) => Array(6).fill(cell(text)).join(","))
  const form = new FormData()
  form.append("file", new Blob([[header, ...rows].join("\n")]), "<img src=x onerror=hacked=1>.csv")
  return (await api.upload<{ import: { id: string } }>("/producer/imports", form)).import.id
}

/** Goods that carry the whole corpus as titles, names of kinds, facts and descriptions; on sale. */
export async function listTexts(api: ProducerApi, page: Page): Promise<SoldProduct[]> {
  const goods: SoldProduct[] = []
  for (let at = 0; at < texts.length; at += MOST_VARIANTS) {
    const some = texts.slice(at, at + MOST_VARIANTS)
    const product = await putOnSale(api, page, {
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
    })
    goods.push(product)
  }
  return goods
}
