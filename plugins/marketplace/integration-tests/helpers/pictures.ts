import { crc32 } from "node:zlib"
import sharp from "sharp"

/** A photo as a phone takes it: lying on its side, with place and camera noted in it. */
export const phonePhoto = (width = 1_600, height = 1_200): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: "#c93" } })
    .jpeg()
    .withExif({ IFD0: { Make: "Phone" }, IFD3: { GPSLatitude: "21/1 1/1 1/1" } })
    .withMetadata({ orientation: 6 })
    .toBuffer()

/** A multipart form with these files in one field. */
export function formOf(files: [name: string, content: Buffer | string][], field = "files"): FormData {
  const form = new FormData()
  for (const [name, content] of files) {
    form.append(field, new Blob([typeof content === "string" ? content : new Uint8Array(content)]), name)
  }
  return form
}

/** A PNG that claims a size and holds no picture to speak of. */
export function hugePng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from("\u0089PNG\r\n\u001a\n", "latin1")
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", Buffer.alloc(64)),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
