import { expect, test } from "vitest"
import { eachPage } from "./each-page"

test("rows that nothing can be done with are passed once, and all behind them have their turn", async () => {
  const rows = new Set(["a", "b", "c", "d", "e"])
  const stuck = ["a", "b", "c"]
  const worked: string[] = []
  const count = await eachPage(
    async (after) =>
      [...rows]
        .filter((id) => id > after)
        .slice(0, 2)
        .map((id) => ({ id })),
    async (page) => {
      for (const { id } of page) {
        worked.push(id)
        if (!stuck.includes(id)) {
          rows.delete(id)
        }
      }
    },
  )
  expect([count, worked, [...rows]]).toEqual([5, ["a", "b", "c", "d", "e"], stuck])
})
