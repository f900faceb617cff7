import { describe, expect, it } from "vitest"
import { baseOf, type Content, changedContent, digestOf, hasMoved, isEmpty, mergeContent } from "./content"

const HONEY: Content = {
  title: "Mật ong",
  description: "<p>Ngọt</p>",
  images: ["/a.webp", "/b.webp"],
  label: { origin: "Ba Vì", shelf_life: "2 năm" },
  additional_data: { product_set_code: "4" },
}

describe("content", () => {
  it("only what differs is a change, whatever the order of keys", () => {
    const wanted = {
      title: "Mật ong rừng",
      images: ["/a.webp", "/b.webp"],
      label: { shelf_life: "2 năm", origin: "Ba Vì" },
      additional_data: { product_set_code: "4" },
    }
    expect(changedContent(HONEY, wanted)).toEqual({ title: "Mật ong rừng" })
    expect(isEmpty(changedContent(HONEY, {}))).toBe(true)
  })

  it("the order of pictures matters, because the first one leads", () => {
    expect(changedContent(HONEY, { images: ["/b.webp", "/a.webp"] })).toEqual({
      images: ["/b.webp", "/a.webp"],
    })
  })

  it("a change remembers just what it replaces", () => {
    const proposed = { description: null, additional_data: { product_set_code: "8", organic: true } }
    expect(baseOf(HONEY, proposed)).toEqual({
      description: "<p>Ngọt</p>",
      additional_data: { product_set_code: "4", organic: null },
    })
  })

  it("sees when what a change was made from has changed, and only then", () => {
    const base = baseOf(HONEY, { title: "Mật ong rừng" })
    expect(hasMoved({ ...HONEY, description: null }, base)).toBe(false)
    expect(hasMoved({ ...HONEY, title: "Mật ong bạc hà" }, base)).toBe(true)
  })

  it("a later wish wins over an earlier one, key by key", () => {
    const earlier = { title: "Một", additional_data: { a: 1, b: 1 } }
    expect(mergeContent(earlier, { title: "Hai", additional_data: { b: 2 } })).toEqual({
      title: "Hai",
      additional_data: { a: 1, b: 2 },
    })
    expect(mergeContent({ title: "Một" }, { description: null })).toEqual({ title: "Một", description: null })
  })

  it("equal contents have equal digests", () => {
    const { title, ...rest } = HONEY
    expect(digestOf({ ...rest, title })).toBe(digestOf(HONEY))
    expect(digestOf({ ...HONEY, images: ["/b.webp"] })).not.toBe(digestOf(HONEY))
  })
})
