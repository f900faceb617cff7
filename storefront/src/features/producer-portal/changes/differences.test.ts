import { expect, test } from "vitest"
import { differences } from "./differences.ts"

test("only what changes is told, the present beside the proposed", () => {
  const base = { title: "Mật ong", description: "<p>Cũ</p>", sale_unit: "hũ" }
  const proposed = { title: "Mật ong", description: "<p>Mới</p>", sale_unit: "hũ" }
  expect(differences({ base, proposed })).toEqual([
    {
      field: "description",
      before: { kind: "html", text: "<p>Cũ</p>" },
      after: { kind: "html", text: "<p>Mới</p>" },
    },
  ])
})

test("photos are told as photos, in either way of writing them", () => {
  expect(differences({ base: { images: ["/a.webp"] }, proposed: { images: [{ url: "/b.webp" }] } })).toEqual([
    {
      field: "images",
      before: { kind: "pictures", urls: ["/a.webp"] },
      after: { kind: "pictures", urls: ["/b.webp"] },
    },
  ])
})

test("label facts become lines, and what was not there is empty", () => {
  expect(differences({ base: {}, proposed: { label: { origin: "Thôn 2", storage: "" } } })).toEqual([
    { field: "label", before: { kind: "text", text: "" }, after: { kind: "text", text: "Thôn 2" } },
  ])
})
