import { describe, expect, it } from "vitest"
import { fileTypeOf, isPolyglot } from "./file-type"

const bytes = (text: string) => Buffer.from(text, "latin1")
const JPEG = "\u00ff\u00d8\u00ff\u00e0 picture"
const PDF = "%PDF-1.7\n1 0 obj"

describe("fileTypeOf", () => {
  it("knows what is accepted by its first bytes", () => {
    const seen = [
      JPEG,
      "\u0089PNG\r\n\u001a\n....",
      "RIFF\u0000\u0000\u0000\u0000WEBPVP8 ",
      "\u0000\u0000\u0000\u0020ftypavif",
      "\u0000\u0000\u0000\u0020ftypheic",
      PDF,
    ].map((text) => fileTypeOf(bytes(text)))
    expect(seen).toEqual(["jpeg", "png", "webp", "avif", "heic", "pdf"])
  })

  it("knows nothing else, whatever it pretends to be", () => {
    const others = [
      "",
      "<svg xmlns=",
      "<!doctype html>",
      "GIF89a",
      "PK\u0003\u0004",
      " %PDF-1.7",
      "\u0000\u0000\u0000\u0020ftypmp42",
    ]
    for (const other of others) {
      expect({ other, type: fileTypeOf(bytes(other)) }).toEqual({ other, type: null })
    }
  })
})

describe("isPolyglot", () => {
  it("finds a page, a script or a PDF in a picture", () => {
    for (const hidden of ["<SCRIPT>alert(1)</SCRIPT>", "<?php x", "<svg onload=", "%PDF-1.4"]) {
      expect({ hidden, found: isPolyglot(bytes(JPEG + hidden), "jpeg") }).toEqual({ hidden, found: true })
    }
  })

  it("finds an archive at the end of a picture or a PDF", () => {
    const archive = `PK\u0005\u0006${"\u0000".repeat(18)}`
    expect(isPolyglot(bytes(JPEG + archive), "jpeg")).toBe(true)
    expect(isPolyglot(bytes(PDF + archive), "pdf")).toBe(true)
  })

  it("lets a PDF speak of markup after its beginning, but not open with it", () => {
    expect(isPolyglot(bytes(`${PDF}${" ".repeat(2_000)}<html>`), "pdf")).toBe(false)
    expect(isPolyglot(bytes(`${PDF}<html>`), "pdf")).toBe(true)
  })

  it("leaves an ordinary picture alone", () => {
    expect(isPolyglot(bytes(`${JPEG}<x:xmpmeta xmlns:x="adobe:ns:meta/">`), "jpeg")).toBe(false)
  })
})
