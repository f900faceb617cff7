import { fold } from "./fold"

/** The keywords found, by the text that holds them. */
export type KeywordFlags = Record<string, string[]>

/**
 * Promises of healing that the law forbids food to make (Advertising Law, Decree 15/2018/NĐ-CP art. 27), superlatives
 * without proof (Advertising Law art. 8), and stars that only a certificate gives.
 */
export const DEFAULT_FLAGGED_KEYWORDS = [
  "chữa khỏi",
  "chữa bệnh",
  "điều trị",
  "đặc trị",
  "trị dứt điểm",
  "khỏi bệnh",
  "thay thế thuốc",
  "thần dược",
  "không tác dụng phụ",
  "tốt nhất",
  "số một",
  "duy nhất",
  "5 sao",
  "năm sao",
]

const LETTER = /[\p{L}\p{N}]/u

/**
 * Where a text holds a keyword as whole words: written with its marks, or without any, as people do who want to slip
 * past ("chua khoi benh"). A word with other marks ("chưa khỏi") is another word.
 */
export function keywordFlags(texts: Record<string, string>, keywords: string[]): KeywordFlags {
  const found = Object.entries(texts).map(([field, text]) => ({
    field,
    held: keywords.filter((keyword) => holds(text, keyword)),
  }))
  return Object.fromEntries(
    found.filter(({ held }) => held.length > 0).map(({ field, held }) => [field, held]),
  )
}

function holds(text: string, keyword: string): boolean {
  const written = text.normalize("NFC").toLowerCase()
  const wanted = keyword.normalize("NFC").toLowerCase()
  const [plainText, plainKeyword] = [fold(written), fold(wanted)]
  for (let at = plainText.indexOf(plainKeyword); at >= 0; at = plainText.indexOf(plainKeyword, at + 1)) {
    const end = at + plainKeyword.length
    const found = written.slice(at, end)
    const isWhole = !LETTER.test(plainText[at - 1] ?? " ") && !LETTER.test(plainText[end] ?? " ")
    if (isWhole && (found === wanted || found === plainKeyword)) {
      return true
    }
  }
  return false
}
