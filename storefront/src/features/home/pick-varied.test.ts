import { expect, test } from "vitest"
import { kindOf, pickVaried } from "./pick-varied.ts"

const good = (kind: string, colourway: number) => ({ thumbnail: `/media/demo/${kind}-${colourway}-640.webp` })

test("different kinds come first, and the same ones fill what is left", () => {
  const goods = [good("com", 1), good("com", 2), good("buoi", 1), good("com", 3), good("rau", 4)]
  expect(pickVaried(goods, 4, kindOf)).toEqual([
    good("com", 1),
    good("buoi", 1),
    good("rau", 4),
    good("com", 2),
  ])
})
