import { expect, test } from "vitest"
import { filtersOf, readQuery, toParams } from "./catalogue-query.ts"

const read = (search: string) => readQuery(new URLSearchParams(search))

test("a query goes through the URL and comes back the same", () => {
  const search =
    "q=tra&group=food&group=herbs&stars=4&commune=00103&price=0-100000&type=household&in_stock=1&sort=newest&page=2"
  expect(toParams(read(search)).toString()).toBe(search)
})

test("what is not understood is left out", () => {
  const query = read("group=x&stars=9&commune=abc&price=1-2&type=y&sort=z&page=-1&in_stock=yes")
  expect(toParams(query).toString()).toBe("")
  expect(read("page=1e9").page).toBe(1)
  expect(read(`q=${"x".repeat(300)}`).q).toHaveLength(200)
})

test("filters are those of the index; price steps are joined by or", () => {
  expect(filtersOf(read("stars=3&price=0-100000&price=3000000-0"))).toEqual({
    stars: [3],
    $or: [{ price: { $lt: 100_000 } }, { price: { $gte: 3_000_000 } }],
  })
})
