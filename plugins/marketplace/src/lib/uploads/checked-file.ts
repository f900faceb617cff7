import { readFile } from "node:fs/promises"
import { MedusaError } from "@medusajs/framework/utils"
import sharp, { type Sharp } from "sharp"
import { type FileType, fileTypeOf, type ImageType, isPolyglot } from "./file-type"
import type { ReceivedFile } from "./receive-files"
import { takeTurns } from "./take-turns"

/** More than any phone's picture (50 megapixels), far less than a picture made to fill the memory. */
export const MOST_PIXELS = 50_000_000
/** Pictures decoded at the same time, each up to some 200 MB. */
const DECODED_AT_ONCE = 2

const inTurn = takeTurns(DECODED_AT_ONCE)

/** Upright, not yet resized; writing it leaves position, camera and every other hidden note behind. */
export type CheckedImage = { image: Sharp; width: number; height: number }

const NAMES: Record<FileType, string> = {
  jpeg: "JPEG",
  png: "PNG",
  webp: "WebP",
  avif: "AVIF",
  heic: "HEIC",
  pdf: "PDF",
}

/**
 * The whole of a received file with what it is. Fails with `invalid_data` (codes `file_type_not_accepted`,
 * `file_not_clean`) for anything but the accepted types, by content, and for a file that is two things at once.
 */
export async function readChecked(
  file: ReceivedFile,
  accepted: readonly FileType[],
): Promise<{ bytes: Buffer; type: FileType }> {
  const bytes = await readFile(file.path)
  const type = fileTypeOf(bytes)
  if (!type || !accepted.includes(type)) {
    const names = accepted.map((name) => NAMES[name]).join(", ")
    throw refusal("file_type_not_accepted", `The file "${file.filename}" is none of: ${names}.`)
  }
  if (isPolyglot(bytes, type)) {
    throw refusal(
      "file_not_clean",
      `The file "${file.filename}" holds more than it says and is not accepted.`,
    )
  }
  return { bytes, type }
}

/**
 * Runs `work` with a picture that was checked and turned upright; write it to its sizes there. Only a few pictures are
 * in work at a time. Fails with `invalid_data` (codes of `readChecked`, `picture_too_large`, `picture_unreadable`).
 */
export function withImage<T>(
  file: ReceivedFile,
  accepted: readonly ImageType[],
  work: (checked: CheckedImage) => Promise<T>,
): Promise<T> {
  return inTurn(async () => {
    const { bytes } = await readChecked(file, accepted)
    const { width, height } = await sizeOf(bytes, file)
    if (width * height > MOST_PIXELS) {
      throw refusal(
        "picture_too_large",
        `The picture "${file.filename}" has ${width} × ${height} pixels; at most 50 million are accepted.`,
      )
    }
    const open = () => sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error" })
    try {
      return await work({ image: open().autoOrient(), width, height })
    } catch (error) {
      throw (await isWhole(open())) ? error : unreadable(file)
    }
  })
}

/** Width and height as the picture is looked at, from its header only. */
async function sizeOf(bytes: Buffer, file: ReceivedFile): Promise<{ width: number; height: number }> {
  try {
    const { autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata()
    return autoOrient
  } catch {
    throw unreadable(file)
  }
}

/**
 * Whether every pixel can be decoded. The words of a failure do not tell: libvips keeps one error buffer for the whole
 * process, so pictures decoded at the same time mix up or lose their messages.
 */
function isWhole(image: Sharp): Promise<boolean> {
  return image
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    )
}

const unreadable = (file: ReceivedFile) =>
  refusal("picture_unreadable", `The picture "${file.filename}" cannot be read.`)

const refusal = (code: string, message: string) =>
  new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
