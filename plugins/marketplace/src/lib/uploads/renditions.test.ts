import { mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import sharp from "sharp"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { removeRenditions, uploadUrl, writeRenditions } from "./renditions"

describe("renditions", () => {
  let mediaDir: string

  beforeAll(async () => {
    mediaDir = await mkdtemp(path.join(tmpdir(), "renditions-"))
  })
  afterAll(() => rm(mediaDir, { recursive: true }))

  const folder = () => path.join(mediaDir, "uploads/prod_1")
  const picture = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: "#a33" } }).png()
  const written = async (id: string) => {
    const files = (await readdir(folder())).filter((name) => name.startsWith(`${id}-`)).sort()
    return Promise.all(
      files.map(async (name) => {
        const { width, height } = await sharp(path.join(folder(), name)).metadata()
        return [name, width, height]
      }),
    )
  }

  it("writes each width in both formats, under the address that pages use", async () => {
    const url = uploadUrl("prod_1", "upl_1")
    await writeRenditions(picture(1_920, 1_280), mediaDir, url)

    expect(url).toBe("/media/uploads/prod_1/upl_1-640.webp")
    expect(await written("upl_1")).toEqual([
      ["upl_1-320.avif", 320, 213],
      ["upl_1-320.webp", 320, 213],
      ["upl_1-640.avif", 640, 427],
      ["upl_1-640.webp", 640, 427],
      ["upl_1-960.avif", 960, 640],
      ["upl_1-960.webp", 960, 640],
    ])
  })

  it("makes no picture larger than it is, and keeps a strip within bounds", async () => {
    await writeRenditions(picture(400, 400), mediaDir, uploadUrl("prod_1", "upl_2"))
    await writeRenditions(picture(500, 20_000), mediaDir, uploadUrl("prod_1", "upl_3"))

    expect((await written("upl_2")).at(-1)).toEqual(["upl_2-960.webp", 400, 400])
    expect((await written("upl_3")).at(-1)).toEqual(["upl_3-960.webp", 72, 2_880])
  })

  it("removes every file of a picture, and does not mind when there is none", async () => {
    const url = uploadUrl("prod_1", "upl_4")
    await writeRenditions(picture(40, 40), mediaDir, url)
    await removeRenditions(mediaDir, url)
    await removeRenditions(mediaDir, url)

    expect(await written("upl_4")).toEqual([])
  })
})
