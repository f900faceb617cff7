import type { ISearchModuleService } from "@medusajs/framework/types"
import { expect, test, vi } from "vitest"
import { announceDueStars } from "./announce-due-stars"

const now = new Date("2026-11-24T00:00:30Z")

/** An index in which so many goods are due. */
function setUp(due: number) {
  const ids = Array.from({ length: due }, (_, index) => `prod_${index}`)
  const search = vi.fn(async ({ pagination }: { pagination: { skip: number; take: number } }) => ({
    hits: ids.slice(pagination.skip, pagination.skip + pagination.take).map((id) => ({ id, document: {} })),
    metadata: { count: due },
  }))
  const events = { emit: vi.fn(async (_event: unknown) => undefined) }
  return { ids, search, events, services: { search: { search } as unknown as ISearchModuleService, events } }
}

test("every good whose certificate began or ended meanwhile is announced at once", async () => {
  const { ids, search, events, services } = setUp(230)

  expect(await announceDueStars(services, now)).toBe(230)

  expect(search).toHaveBeenCalledTimes(3)
  expect(search.mock.calls[0]?.[0]).toMatchObject({
    filters: { stars_until: { $gt: 0, $lte: Date.parse("2026-11-24T00:00:30Z") / 1000 } },
  })
  const data = ids.map((product_id) => ({ product_id }))
  expect(events.emit.mock.calls).toEqual([[{ name: "certificate.changed", data }]])
})

test("nothing due, nothing announced", async () => {
  const { events, services } = setUp(0)

  expect(await announceDueStars(services, now)).toBe(0)

  expect(events.emit).not.toHaveBeenCalled()
})
