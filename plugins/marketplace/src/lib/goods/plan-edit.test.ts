import { describe, expect, it } from "vitest"
import type { Content } from "./content"
import { leftBehind, type OpenChange, planEdit } from "./plan-edit"

const HONEY: Content = { title: "Mật ong", description: null, images: [], label: {}, additional_data: {} }
const own = (proposed: Partial<Content>): OpenChange => ({ id: "chg_1", origin: "producer", proposed })
const helped: OpenChange = { id: "chg_2", origin: "operator", proposed: { title: "Mật ong hoa nhãn" } }
const codeOf = (work: () => unknown) => {
  try {
    work()
    return "accepted"
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe("planEdit", () => {
  it("changes what nobody sees yet at once", () => {
    for (const status of ["draft", "rejected", "unpublished"] as const) {
      expect(planEdit(status, HONEY, null, { title: "Mật ong rừng" })).toMatchObject({
        applied: { title: "Mật ong rừng" },
        replaced: { title: "Mật ong" },
        change: "keep",
      })
    }
  })

  it("lets what is on show wait for an operator", () => {
    expect(planEdit("published", HONEY, null, { title: "Mật ong rừng" })).toEqual({
      applied: {},
      replaced: {},
      change: "save",
      proposed: { title: "Mật ong rừng" },
      base: { title: "Mật ong" },
    })
  })

  it("adds to what waits, and withdraws it when nothing is left to change", () => {
    const open = own({ title: "Mật ong rừng" })
    expect(planEdit("published", HONEY, open, { description: "<p>Ngọt</p>" })).toMatchObject({
      change: "save",
      proposed: { title: "Mật ong rừng", description: "<p>Ngọt</p>" },
      base: { title: "Mật ong", description: null },
    })
    expect(planEdit("published", HONEY, open, { title: "Mật ong" })).toMatchObject({
      change: "withdraw",
      applied: {},
    })
  })

  it("takes along what waits once the listing is no longer on show", () => {
    expect(
      planEdit("unpublished", HONEY, own({ title: "Mật ong rừng" }), { label: { origin: "Ba Vì" } }),
    ).toMatchObject({ change: "withdraw", applied: { title: "Mật ong rừng", label: { origin: "Ba Vì" } } })
  })

  it("leaves what waits alone when the edit is about something else", () => {
    expect(planEdit("published", HONEY, own({ title: "Mật ong rừng" }), {})).toMatchObject({
      change: "keep",
      applied: {},
    })
  })

  it("does not touch what is being reviewed, nor what an operator has prepared", () => {
    expect(codeOf(() => planEdit("in_review", HONEY, null, { title: "Khác" }))).toBe("in_review")
    expect(codeOf(() => planEdit("published", HONEY, helped, { title: "Khác" }))).toBe("change_open")
    expect(planEdit("in_review", HONEY, null, { title: "Mật ong" }).change).toBe("keep")
    expect(planEdit("published", HONEY, helped, { title: "Mật ong" }).change).toBe("keep")
  })
})

describe("leftBehind", () => {
  const photo = (url: string) => own({ images: [url] })
  const draft = { status: "draft", decided_at: null } as const
  const onShow = { status: "published", decided_at: null } as const

  it("names the pictures of a wish that another one replaces", () => {
    const open = photo("/a.webp")
    const plan = planEdit("published", HONEY, open, { images: ["/b.webp"] })
    expect(leftBehind(onShow, open, plan)).toEqual(["/a.webp"])
    expect(leftBehind(onShow, open, planEdit("published", HONEY, open, {}))).toEqual([])
  })

  it("names the replaced pictures of a draft, but never any that were on show", () => {
    const shown = { ...HONEY, images: ["/a.webp"] }
    const plan = planEdit("draft", shown, null, { images: ["/b.webp"] })
    expect(leftBehind(draft, null, plan)).toEqual(["/a.webp"])
    expect(leftBehind({ status: "draft", decided_at: new Date() }, null, plan)).toEqual([])
    expect(leftBehind({ status: "unpublished", decided_at: null }, null, plan)).toEqual([])
  })
})
