import { mkdir, rename, stat } from "node:fs/promises"
import path from "node:path"
import sharp from "sharp"
import { drawPicture } from "./index"
import type { PictureKind } from "./kinds"

export type Picture = { kind: PictureKind; colourway: number }
type Options = { outDir: string; pictures: Picture[]; onProgress?: (done: number, total: number) => void }

const WIDTHS = [960, 640, 320]
const AT_ONCE = 2

/**
 * Renders pictures to `<outDir>/demo/<kind>-<colourway>-<width>.<avif|webp>`. A picture whose files are all there is
 * passed over, and a file appears only when it is whole, so a killed run goes on where it stopped. Answers how many
 * pictures were drawn.
 */
export async function renderPictures({ outDir, pictures, onProgress }: Options): Promise<number> {
  const folder = path.join(outDir, "demo")
  await mkdir(folder, { recursive: true })
  const waiting = [...new Map(pictures.map((picture) => [baseName(picture), picture])).values()]
  const total = waiting.length
  let done = 0
  let drawn = 0
  const work = async () => {
    for (let picture = waiting.pop(); picture; picture = waiting.pop()) {
      const isNew = await renderPicture(folder, picture)
      drawn += isNew ? 1 : 0
      done += 1
      onProgress?.(done, total)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return drawn
}

const baseName = ({ kind, colourway }: Picture) => `${kind}-${colourway}`

async function renderPicture(folder: string, picture: Picture): Promise<boolean> {
  const files = WIDTHS.flatMap((width) =>
    (["webp", "avif"] as const).map((format) => ({
      width,
      format,
      file: path.join(folder, `${baseName(picture)}-${width}.${format}`),
    })),
  )
  const missing: typeof files = []
  for (const entry of files) {
    if (!(await exists(entry.file))) {
      missing.push(entry)
    }
  }
  if (missing.length === 0) {
    return false
  }
  const svg = Buffer.from(drawPicture(picture.kind, picture.colourway))
  const { data, info } = await sharp(svg).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const raw = { width: info.width, height: info.height, channels: info.channels }
  for (const { width, format, file } of missing) {
    const sized = sharp(data, { raw }).resize(width)
    const encoded =
      format === "avif" ? sized.avif({ quality: 50, effort: 0 }) : sized.webp({ quality: 78, effort: 2 })
    await encoded.toFile(`${file}.part`)
    await rename(`${file}.part`, file)
  }
  return true
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
