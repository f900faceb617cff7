import { expect, test, vi } from "vitest"
import { ProductRefresher } from "./refresher"

function setUp(index: (ids: string[]) => Promise<void>) {
  const log: string[] = []
  const refresher = new ProductRefresher({
    index: async (ids) => {
      await index(ids)
      log.push(`index ${ids.join()}`)
    },
    dropPages: async (ids, producers) => {
      log.push(`drop ${ids.join()} ${producers.join()}`)
    },
    onError: (error) => log.push(error.message),
    waitMs: 1,
    retryMs: 1,
  })
  return { refresher, log }
}

test("changes that come together are written once, and pages are dropped after the index has them", async () => {
  const { refresher, log } = setUp(async () => undefined)
  refresher.add(["a"])
  refresher.add(["b", "a"], ["p"])
  await vi.waitFor(() => expect(log).toEqual(["index a,b", "drop a,b p"]))
})

test("a change while another is being written gets a round of its own", async () => {
  let finish = () => {}
  const first = new Promise<void>((resolve) => {
    finish = resolve
  })
  const { refresher, log } = setUp((ids) => (ids[0] === "a" ? first : Promise.resolve()))
  refresher.add(["a"])
  await vi.waitFor(() => expect(log).toEqual([]))
  refresher.add(["b"])
  finish()
  await vi.waitFor(() => expect(log.at(-1)).toMatch(/^drop .*b/))
  expect(log.filter((entry) => entry.includes("a"))).toHaveLength(2)
})

test("what the index refuses is tried again and not lost", async () => {
  let tries = 0
  const { refresher, log } = setUp(async () => {
    tries += 1
    if (tries === 1) {
      throw new Error("the index is away")
    }
  })
  refresher.add(["a"])
  await vi.waitFor(() => expect(log).toEqual(["the index is away", "index a", "drop a "]))
})
