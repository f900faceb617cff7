import { expect, test } from "vitest"
import { pageQuery, pagesOf, readList } from "./list.ts"

const STATES = ["new", "packed"] as const
const read = (query: string) => readList(new URL(`http://stall/don-hang?${query}`), STATES)

test("a list's URL says what is looked for, in which state, on which page", () => {
  expect(read("q=+mật+&state=packed&page=3")).toEqual({ q: "mật", state: "packed", page: 3 })
  expect(pageQuery(read("q=mật&page=3"))).toEqual({ q: "mật", limit: 20, offset: 40 })
})

test.each(["state=sold", "page=0", "page=-1", "page=x", "page=1.5", "page=99999999", "q="])(
  "%s asks for nothing in particular",
  (query) => {
    expect(read(query)).toEqual({ q: "", state: null, page: 1 })
  },
)

test("an empty list still has a page", () => {
  expect([pagesOf(0), pagesOf(20), pagesOf(21)]).toEqual([1, 1, 2])
})
