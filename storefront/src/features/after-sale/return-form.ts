import type { Messages } from "../../i18n/index.ts"

export type AfterSaleError = keyof Messages["afterSale"]["errors"]
export type AfterSaleDone = keyof Messages["afterSale"]["done"]
export type ReturnState = keyof Messages["afterSale"]["states"]
export type ReturnReason = keyof Messages["afterSale"]["reasons"]

export const MOST_PHOTOS = 5
/** Form fields that hold how many of a line: `quantity.<line id>`. */
export const QUANTITY = "quantity."
/** Form fields that hold what is wished for a line: `replacement.<line id>`. */
export const REPLACEMENT = "replacement."

/** A line of an order with how many of it can still be given back. */
export type Returnable = { id: string; left: number }

export type ReturnForm = {
  items: { line_item_id: string; quantity: number; replacement_variant_id?: string }[]
  reason: ReturnReason
  note: string | null
  photos: File[]
}

export type ReturnField = "items" | "wish" | "reason" | "photos"

type Parsed = { form: ReturnForm } | { error: AfterSaleError; field: ReturnField }

const ABOUT_PHOTOS: readonly AfterSaleError[] = [
  "too_many_photos",
  "file_too_large",
  "file_type_not_accepted",
  "file_not_clean",
  "picture_too_large",
  "picture_unreadable",
  "bad_filename",
  "too_many_uploads",
]

const ABOUT_WISH: readonly AfterSaleError[] = [
  "replacement_required",
  "replacement_sold_out",
  "exchange_costs_more",
  "exchange_not_paid",
]

/** Beside which field a refusal of the API belongs; null for what is about the whole request. */
export const fieldOf = (error: AfterSaleError): ReturnField | null =>
  ABOUT_PHOTOS.includes(error) ? "photos" : ABOUT_WISH.includes(error) ? "wish" : null

/** A plain form as its page understands it, or what is to be said beside which field. */
export function readReturnForm(form: FormData, lines: Returnable[], reasons: readonly string[]): Parsed {
  const items = lines.map(({ id, left }) => ({
    line_item_id: id,
    left,
    quantity: Number(textOf(form, `${QUANTITY}${id}`) || "0"),
  }))
  if (items.some(({ quantity, left }) => !Number.isInteger(quantity) || quantity < 0 || quantity > left)) {
    return { error: "quantity_invalid", field: "items" }
  }
  const wanted = items.filter(({ quantity }) => quantity > 0)
  if (wanted.length === 0) {
    return { error: "nothing_chosen", field: "items" }
  }
  const wished = wanted.map((item) => ({ ...item, ...wishOf(form, item.line_item_id) }))
  if (textOf(form, "wish") === "exchange" && wished.some((item) => !item.replacement_variant_id)) {
    return { error: "replacement_required", field: "wish" }
  }
  const reason = textOf(form, "reason")
  if (!reasons.includes(reason)) {
    return { error: "reason_required", field: "reason" }
  }
  const photos = form.getAll("files").filter((file): file is File => file instanceof File && file.size > 0)
  if (photos.length > MOST_PHOTOS) {
    return { error: "too_many_photos", field: "photos" }
  }
  return {
    form: {
      items: wished.map(({ left: _left, ...item }) => item),
      reason: reason as ReturnReason,
      note: textOf(form, "note").slice(0, 1_000) || null,
      photos,
    },
  }
}

/** What is wished for a line; choices that were left open do not count where the money is wished for. */
function wishOf(form: FormData, lineId: string): { replacement_variant_id?: string } {
  const chosen = textOf(form, `${REPLACEMENT}${lineId}`)
  return textOf(form, "wish") === "exchange" && chosen ? { replacement_variant_id: chosen } : {}
}

export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value.normalize("NFC").replaceAll("\r\n", "\n").trim() : ""
}
