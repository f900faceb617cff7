/** The kinds of file anybody may send here. What a file is, its first bytes say; its name and its sender do not. */
export type FileType = "jpeg" | "png" | "webp" | "avif" | "heic" | "pdf"
export type ImageType = Exclude<FileType, "pdf">

const AVIF_BRANDS = ["avif", "avis"]
const HEIC_BRANDS = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"]

const MARKUP = ["<script", "<!doctype", "<html", "<body", "<iframe", "<?php", "<svg ", "<svg>"]
/** How far into a file readers of PDF still look for its first line. */
const HEAD_BYTES = 1_024
/** A ZIP archive ends with this record and a comment of at most 65,535 bytes. */
const ZIP_END = "PK\u0005\u0006"
const ZIP_TAIL_BYTES = 65_557

/** What these bytes are, or null for anything that is not accepted (SVG, HTML, GIF, archives, …). */
export function fileTypeOf(bytes: Buffer): FileType | null {
  const text = (from: number, to: number) => bytes.toString("latin1", from, to)
  if (text(0, 3) === "\u00ff\u00d8\u00ff") return "jpeg"
  if (text(0, 8) === "\u0089PNG\r\n\u001a\n") return "png"
  if (text(0, 4) === "RIFF" && text(8, 12) === "WEBP") return "webp"
  if (text(0, 5) === "%PDF-") return "pdf"
  if (text(4, 8) !== "ftyp") return null
  const brand = text(8, 12)
  if (AVIF_BRANDS.includes(brand)) return "avif"
  return HEIC_BRANDS.includes(brand) ? "heic" : null
}

/**
 * Whether a file is also something else: an image that holds a page or a script, anything with an archive at its end.
 * Pictures are searched as a whole; a PDF may speak of markup in its text, so only its beginning is.
 */
export function isPolyglot(bytes: Buffer, type: FileType): boolean {
  if (bytes.subarray(-ZIP_TAIL_BYTES).includes(ZIP_END, 0, "latin1")) {
    return true
  }
  const head = bytes.toString("latin1", 0, HEAD_BYTES)
  if (type === "pdf") {
    return holdsMarkup(head)
  }
  return head.includes("%PDF-") || holdsMarkup(bytes.toString("latin1"))
}

function holdsMarkup(text: string): boolean {
  const lower = text.toLowerCase()
  return MARKUP.some((mark) => lower.includes(mark))
}
