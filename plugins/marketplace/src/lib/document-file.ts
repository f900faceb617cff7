import { readChecked, withImage } from "./uploads/checked-file"
import type { ImageType } from "./uploads/file-type"
import type { ReceivedFile } from "./uploads/receive-files"

const IMAGES: ImageType[] = ["jpeg", "png", "webp"]
const LARGEST_DOCUMENT_MB = 15

export const MOST_DOCUMENTS = 20
export const DOCUMENT_BYTES = LARGEST_DOCUMENT_MB * 1024 * 1024

/** Enough to read the small print of an A4 page (300 dpi). */
const LONGEST_SIDE = 3_500
const QUALITY = 85

export type DocumentFile = { bytes: Buffer; mime_type: string; filename: string; ending: string }

/**
 * A paper as it is kept: a PDF as it came, a picture written anew as JPEG, upright, without its hidden notes. Fails
 * with `invalid_data` for anything else (codes of `readChecked` and `withImage`).
 */
export async function documentFileOf(file: ReceivedFile): Promise<DocumentFile> {
  const { bytes, type } = await readChecked(file, ["pdf", ...IMAGES])
  const stem = file.filename.replace(/\.[^.]*$/, "")
  if (type === "pdf") {
    return { bytes, mime_type: "application/pdf", filename: `${stem}.pdf`, ending: "pdf" }
  }
  const picture = await withImage(file, IMAGES, ({ image }) =>
    image
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#fff" })
      .jpeg({ quality: QUALITY })
      .toBuffer(),
  )
  return { bytes: picture, mime_type: "image/jpeg", filename: `${stem}.jpg`, ending: "jpg" }
}
