import { expect, test } from "vitest"
import { messagesFor } from "../../i18n/index.ts"
import { readQuery } from "./catalogue-query.ts"
import { facetsOf } from "./facets.ts"

const ANSWER = {
  hits: [],
  count: 7,
  loose: false,
  facets: {
    group_code: { values: [{ value: "food", count: 7 }] },
    stars: {
      values: [
        { value: "4", count: 5 },
        { value: "0", count: 2 },
      ],
    },
    price: { ranges: [{ key: "0-100000", count: 3 }] },
    commune_code: {
      values: [
        { value: "00103", count: 4 },
        { value: "99999", count: 3 },
      ],
    },
    in_stock: { values: [{ value: "true", count: 6 }] },
  },
}

test("filters stand in the page's order with their counts; choices without goods are left out unless chosen", () => {
  const query = readQuery(new URLSearchParams("stars=3&group=food"))

  const facets = facetsOf(ANSWER, query, messagesFor("vi"), new Map([["00103", "Phường Tây Hồ"]]))

  expect(
    facets.map(({ name, options }) => [
      name,
      options.map(({ value, count, checked }) => `${value} ${count}${checked ? " chosen" : ""}`),
    ]),
  ).toEqual([
    ["group", ["food 7 chosen"]],
    ["stars", ["4 5", "3 0 chosen", "0 2"]],
    ["price", ["0-100000 3"]],
    ["commune", ["00103 4", "99999 3"]],
    ["in_stock", ["1 6"]],
  ])
  expect(facets.find(({ name }) => name === "commune")?.options.map(({ label }) => label)).toEqual([
    "Phường Tây Hồ",
    "99999",
  ])
})
