import { mkdir, rm, writeFile } from "node:fs/promises"
import path from "node:path"
import sharp from "sharp"
import { type CheckedImage, withImage } from "./checked-file"
import type { ReceivedFile } from "./receive-files"

/** The widths, in pixels, in which the storefront asks for a picture. */
export const RENDITION_WIDTHS = [320, 640, 960] as const
const WIDEST = 960
const FORMATS = ["webp", "avif"] as const
/** A picture may be this many times as high as it is wide; a longer strip is made narrower. */
const HIGHEST_RATIO = 3

const ACCEPTED = ["jpeg", "png", "webp", "avif"] as const

export type StoredPicture = { id: string; url: string; width: number; height: number }

/** The address under which pages name a picture; the storefront finds its other sizes by it. */
export const uploadUrl = (producerId: string, uploadId: string): string =>
  `/media/uploads/${producerId}/${uploadId}-640.webp`

/**
 * Checks a received picture and writes it in every size below `mediaDir` under `url`, or leaves nothing there. Answers its
 * own width and height in pixels. Fails as `withImage` does.
 */
export async function storePicture(
  file: ReceivedFile,
  { id, url }: Pick<StoredPicture, "id" | "url">,
  mediaDir: string,
): Promise<StoredPicture> {
  try {
    return await withImage(file, ACCEPTED, async ({ image, width, height }) => {
      await writeRenditions(image, mediaDir, url)
      return { id, url, width, height }
    })
  } catch (error) {
    await removeRenditions(mediaDir, url)
    throw error
  }
}

/**
 * Writes a checked picture in every width and format below `mediaDir`, anew from its pixels: whatever else the file
 * held stays behind. A picture is never made larger than it is.
 */
export async function writeRenditions(image: CheckedImage["image"], mediaDir: string, url: string) {
  const box = { fit: "inside", withoutEnlargement: true } as const
  const { data, info } = await image
    .resize({ ...box, width: WIDEST, height: WIDEST * HIGHEST_RATIO })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true })
  const raw = { width: info.width, height: info.height, channels: info.channels }
  await mkdir(path.dirname(fileOf(mediaDir, url)), { recursive: true })
  for (const width of RENDITION_WIDTHS) {
    const sized = () => sharp(data, { raw }).resize({ ...box, width, height: width * HIGHEST_RATIO })
    await writeFile(fileOf(mediaDir, url, width, "webp"), await sized().webp({ quality: 78 }).toBuffer())
    await writeFile(
      fileOf(mediaDir, url, width, "avif"),
      await sized().avif({ quality: 50, effort: 2 }).toBuffer(),
    )
  }
}

/** Removes every size of a picture; what is not there is no error. */
export async function removeRenditions(mediaDir: string, url: string): Promise<void> {
  const files = RENDITION_WIDTHS.flatMap((width) =>
    FORMATS.map((format) => fileOf(mediaDir, url, width, format)),
  )
  await Promise.all(files.map((file) => rm(file, { force: true })))
}

const fileOf = (mediaDir: string, url: string, width = 640, format: (typeof FORMATS)[number] = "webp") =>
  path.join(
    path.resolve(mediaDir),
    url.replace(/^\/media\//, "").replace(/-640\.webp$/, `-${width}.${format}`),
  )
