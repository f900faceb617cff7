import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { crc32 } from "node:zlib"
import sharp from "sharp"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { readChecked, withImage } from "./checked-file"

const PHOTOS = ["jpeg", "png", "webp", "avif"] as const

describe("checked files", () => {
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "checked-file-"))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const fileOf = async (bytes: Buffer | string, filename = "ảnh") => {
    const file = { path: path.join(folder, String(Math.random())), filename, bytes: bytes.length }
    await writeFile(file.path, bytes)
    return file
  }
  const picture = () => sharp({ create: { width: 40, height: 20, channels: 3, background: "#a33" } })
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => "accepted",
      ({ code }) => code,
    )
  const decode = async (bytes: Buffer | string) =>
    codeOf(withImage(await fileOf(bytes), PHOTOS, ({ image }) => image.webp().toBuffer()))

  it("opens every accepted kind of picture", async () => {
    for (const type of PHOTOS) {
      const file = await fileOf(await picture().toFormat(type).toBuffer())
      const size = await withImage(file, PHOTOS, async ({ width, height }) => [width, height])
      expect([type, ...size]).toEqual([type, 40, 20])
    }
  })

  it("turns a picture upright and leaves its hidden notes behind", async () => {
    const noted = await picture()
      .jpeg()
      .withExif({ IFD0: { Copyright: "a person" }, IFD3: { GPSLatitude: "21/1 1/1 1/1" } })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    expect((await sharp(noted).metadata()).exif).toBeDefined()

    const written = await withImage(await fileOf(noted), PHOTOS, async ({ image, width, height }) => ({
      size: [width, height],
      bytes: await image.jpeg().toBuffer(),
    }))
    const { exif, orientation, width, height } = await sharp(written.bytes).metadata()
    expect({ size: written.size, exif, orientation, width, height }).toEqual({
      size: [20, 40],
      exif: undefined,
      orientation: undefined,
      width: 20,
      height: 40,
    })
  })

  it("refuses a picture of 20,000 × 20,000 pixels before decoding it", async () => {
    expect(await decode(hugePng(20_000, 20_000))).toBe("picture_too_large")
  })

  it("refuses what is no picture, is more than a picture, or is broken", async () => {
    const jpeg = await picture().jpeg().toBuffer()
    const broken = await Promise.all(
      PHOTOS.map(async (type) => {
        const noise = { type: "gaussian" as const, mean: 128, sigma: 40 }
        const create = { width: 300, height: 300, channels: 3 as const, background: "#000", noise }
        const whole = await sharp({ create }).toFormat(type).toBuffer()
        return decode(whole.subarray(0, whole.length / 3))
      }),
    )
    expect(await decode('<svg xmlns="http://www.w3.org/2000/svg"/>')).toBe("file_type_not_accepted")
    expect(await decode("<html>")).toBe("file_type_not_accepted")
    expect(await decode(Buffer.concat([jpeg, Buffer.from("<script>alert(1)</script>")]))).toBe(
      "file_not_clean",
    )
    expect(await decode(jpeg.subarray(0, 20))).toBe("picture_unreadable")
    expect(broken).toEqual(PHOTOS.map(() => "picture_unreadable"))
  })

  it("tells a broken picture from a failure of the work, also while others are decoded", async () => {
    const whole = await sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: "#000",
        noise: { type: "gaussian", mean: 128, sigma: 40 },
      },
    })
      .jpeg()
      .toBuffer()
    const broken = whole.subarray(0, whole.length / 3)
    const others = Array.from({ length: 200 }, () =>
      sharp(broken, { failOn: "error" })
        .webp()
        .toBuffer()
        .catch(() => null),
    )
    const codes = await Promise.all(Array.from({ length: 50 }, () => decode(broken)))
    await Promise.all(others)
    expect(codes).toEqual(codes.map(() => "picture_unreadable"))
  })

  it("does not blame the sender when the work itself fails", async () => {
    const file = await fileOf(await picture().png().toBuffer())
    await expect(
      withImage(file, PHOTOS, () => Promise.reject(new Error("The disk is full."))),
    ).rejects.toThrow("The disk is full.")
  })

  it("accepts a PDF only where PDFs are welcome", async () => {
    const file = await fileOf("%PDF-1.7\n%%EOF", "a.pdf")
    expect((await readChecked(file, ["pdf", "jpeg"])).type).toBe("pdf")
    expect(await codeOf(readChecked(file, PHOTOS))).toBe("file_type_not_accepted")
  })
})

/** A PNG that claims a size and holds no picture to speak of. */
function hugePng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  const signature = Buffer.from("\u0089PNG\r\n\u001a\n", "latin1")
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", Buffer.alloc(64)),
    chunk("IEND", Buffer.alloc(0)),
  ])
}
