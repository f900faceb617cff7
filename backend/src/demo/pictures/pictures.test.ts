import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import sharp from "sharp"
import { afterEach, beforeEach, expect, test } from "vitest"
import { drawPicture, PICTURE_KINDS, renderPictures } from "./index"

const COLOURWAYS = [1, 2, 3, 4, 5, 6]
let outDir = ""

beforeEach(async () => {
  outDir = await mkdtemp(path.join(tmpdir(), "pictures-"))
})
afterEach(() => rm(outDir, { recursive: true }))

test("every kind is drawn in six colourways, all different", () => {
  const drawings = PICTURE_KINDS.flatMap((kind) =>
    COLOURWAYS.map((colourway) => drawPicture(kind, colourway)),
  )
  expect(new Set(drawings).size).toBe(62 * 6)
  expect(drawings.filter((svg) => svg.includes("undefined") || svg.includes("NaN"))).toEqual([])
})

test("every kind is a well-formed picture", async () => {
  for (const kind of PICTURE_KINDS) {
    const { width } = await sharp(Buffer.from(drawPicture(kind, 1))).metadata()
    expect(width).toBe(960)
  }
})

test("a picture is rendered in three widths and two formats, small enough for a phone", async () => {
  await renderPictures({ outDir, pictures: [{ kind: "tra-sen", colourway: 1 }] })
  const names = await readdir(path.join(outDir, "demo"))
  expect(names.sort()).toEqual(
    [320, 640, 960].flatMap((width) => [`tra-sen-1-${width}.avif`, `tra-sen-1-${width}.webp`]).sort(),
  )
  expect((await stat(path.join(outDir, "demo/tra-sen-1-640.webp"))).size).toBeLessThan(20_000)
  expect((await stat(path.join(outDir, "demo/tra-sen-1-640.avif"))).size).toBeLessThan(16_000)
})

test("a second run draws only what is missing", async () => {
  const pictures = [
    { kind: "non", colourway: 1 },
    { kind: "quat", colourway: 2 },
  ] as const
  expect(await renderPictures({ outDir, pictures: [...pictures] })).toBe(2)
  await rm(path.join(outDir, "demo/non-1-320.webp"))
  await writeFile(path.join(outDir, "demo/quat-2-320.webp.part"), "half a file")
  expect(await renderPictures({ outDir, pictures: [...pictures] })).toBe(1)
})
