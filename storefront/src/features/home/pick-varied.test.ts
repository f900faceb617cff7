import { expect, test } from "vitest"
import { kindOf, pickVaried } from "./pick-varied.ts"

const good = (kind: string, colourway: number) => ({ thumbnail: `/media/demo/${kind}-${colourway}-640.webp` })

test("each kind has its turn, in the order of the list, until there are enough", () => {
  const goods = [
    good("com", 1),
    good("com", 2),
    good("com", 3),
    good("buoi", 1),
    good("buoi", 2),
    good("rau", 4),
  ]
  expect(pickVaried(goods, 6, kindOf)).toEqual([
    good("com", 1),
    good("buoi", 1),
    good("rau", 4),
    good("com", 2),
    good("buoi", 2),
    good("com", 3),
  ])
  expect(pickVaried(goods, 2, kindOf)).toEqual([good("com", 1), good("buoi", 1)])
})
