import type { Language } from "./columns"

/** What can be wrong with a row, in words for who wrote the file; `what` is what the sentence names. */
const SENTENCES = {
  required: { vi: () => "Còn trống.", en: () => "Is empty." },
  too_long: {
    vi: (what) => `Dài quá ${what} ký tự.`,
    en: (what) => `Is longer than ${what} characters.`,
  },
  not_whole: {
    vi: (what) => `“${what}” không phải là số nguyên.`,
    en: (what) => `"${what}" is not a whole number.`,
  },
  out_of_range: {
    vi: (what) => `Phải là số từ ${what.replace("-", " đến ")}.`,
    en: (what) => `Must be a number from ${what.replace("-", " to ")}.`,
  },
  sku_wrong: {
    vi: () => "Mã SKU gồm tối đa 40 chữ cái không dấu, chữ số, dấu chấm và gạch.",
    en: () => "A SKU has up to 40 letters (A–Z), digits, dots and dashes.",
  },
  unit_unknown: {
    vi: (what) => `“${what}” không phải là đơn vị tịnh: hãy ghi g, ml hoặc piece (cái).`,
    en: (what) => `"${what}" is no net unit: write g, ml or piece.`,
  },
  content_halved: {
    vi: () => "Lượng tịnh và đơn vị tịnh phải đi cùng nhau.",
    en: () => "A net quantity needs its unit, and a unit its quantity.",
  },
  sku_twice: {
    vi: (what) => `Mã SKU này đã có ở dòng ${what}.`,
    en: (what) => `Row ${what} has the same SKU.`,
  },
  sku_taken: {
    vi: () => "Mã SKU này đã có người dùng, hãy chọn mã khác.",
    en: () => "This SKU is in use already.",
  },
  sku_unknown: {
    vi: () => "Gian hàng không có mã SKU này.",
    en: () => "This stall has no such SKU.",
  },
  differs: {
    vi: (what) => `Khác với dòng ${what} của cùng sản phẩm.`,
    en: (what) => `Differs from row ${what}, which is about the same product.`,
  },
  title_ambiguous: {
    vi: () => "Gian hàng có nhiều sản phẩm tên này, nên không biết thêm vào sản phẩm nào.",
    en: () => "Several products of the stall have this title, so it is not clear which is meant.",
  },
  variant_title_taken: {
    vi: () => "Sản phẩm đã có quy cách này.",
    en: () => "The product has a variant with this title already.",
  },
  too_many_variants: {
    vi: (what) => `Một sản phẩm có tối đa ${what} quy cách.`,
    en: (what) => `A product has at most ${what} variants.`,
  },
  stock_reserved: {
    vi: (what) => `Đơn hàng đã giữ ${what}, nên không ghi ít hơn được.`,
    en: (what) => `Orders have reserved ${what}, so it cannot be less.`,
  },
  shared_stock: {
    vi: () => "Tồn kho của bộ hàng này tính từ các món trong bộ, hãy sửa ở các món đó.",
    en: () => "The stock of this set follows from its parts; change theirs.",
  },
  in_review: {
    vi: () => "Sản phẩm đang chờ duyệt, chưa sửa nội dung được.",
    en: () => "This listing is being reviewed: withdraw it to change it.",
  },
  change_open: {
    vi: () => "Có thay đổi của ban điều phối chờ bạn xác nhận, hãy xác nhận hoặc bỏ trước.",
    en: () => "A change by the market's office waits for you: confirm or discard it first.",
  },
  data_refused: {
    vi: (what) => `“${what}” không được chấp nhận ở đây.`,
    en: (what) => `"${what}" is not accepted here.`,
  },
  failed: {
    vi: () => "Chưa ghi được dòng này, bạn thử nhập lại nhé.",
    en: () => "This row could not be written; import it again.",
  },
} as const satisfies Record<string, Record<Language, (what: string) => string>>

export type ProblemCode = keyof typeof SENTENCES

/** What is wrong with a cell, or with the row where `column` (the file's own name for it) is null. */
export type RowProblem = { column: string | null; code: string; message: string }

/** A problem in the file's language. */
export const problemOf = (
  language: Language,
  code: ProblemCode,
  column: string | null,
  what: string | number = "",
): RowProblem => ({ column, code, message: SENTENCES[code][language](String(what)) })

export const isProblemCode = (code: unknown): code is ProblemCode =>
  typeof code === "string" && Object.hasOwn(SENTENCES, code)
