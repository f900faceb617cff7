import { expect, test } from "vitest"
import { freeNames } from "./numbered"

test("counts on from the first number and leaves out what is taken, however much that is", async () => {
  const taken = new Set(["GOM-3", ...Array.from({ length: 120 }, (_, index) => `GOM-${index + 5}`)])
  const takenOf = async (names: string[]) => new Set(names.filter((name) => taken.has(name)))

  expect(await freeNames("GOM", { count: 3, first: 2 }, takenOf)).toEqual(["GOM-2", "GOM-4", "GOM-125"])
})
