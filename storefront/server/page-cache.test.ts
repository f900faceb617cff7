import { expect, test } from "vitest"
import { PageCache, type Rendered } from "./page-cache.ts"

const rendered = (text: string, extra: Partial<Rendered> = {}): Rendered => ({
  status: 200,
  headers: {},
  body: Buffer.from(text),
  tags: ["products"],
  maxAgeSeconds: 60,
  ...extra,
})

function cacheAt(clock: { now: number }, maxBytes = 10_000) {
  return new PageCache({ maxBytes, now: () => clock.now })
}

test("a page is rendered once and kept until its time is over", async () => {
  const clock = { now: 0 }
  const cache = cacheAt(clock)
  await cache.render("/a", async () => rendered("A"))
  expect(cache.get("/a")?.body.toString()).toBe("A")
  clock.now = 60_000
  expect(cache.get("/a")).toBeUndefined()
})

test("equal requests that miss at once share one rendering", async () => {
  const cache = cacheAt({ now: 0 })
  let times = 0
  const render = async () => {
    times += 1
    return rendered("A")
  }
  await Promise.all([cache.render("/a", render), cache.render("/a", render), cache.render("/a", render)])
  expect(times).toBe(1)
})

test("an invalidation drops the pages with its tags and no others", async () => {
  const cache = cacheAt({ now: 0 })
  await cache.render("/a", async () => rendered("A", { tags: ["product:a"] }))
  await cache.render("/b", async () => rendered("B", { tags: ["product:b"] }))
  expect(cache.invalidate(["product:a", "products"])).toBe(1)
  expect(cache.get("/a")).toBeUndefined()
  expect(cache.get("/b")?.body.toString()).toBe("B")
})

test("a rendering that an invalidation overtakes is answered, not kept, and not shared with later requests", async () => {
  const cache = cacheAt({ now: 0 })
  const stale = Promise.withResolvers<Rendered>()
  const first = cache.render("/a", () => stale.promise)
  cache.invalidate(["products"])
  const second = cache.render("/a", async () => rendered("new"))
  stale.resolve(rendered("old"))
  expect((await first).body.toString()).toBe("old")
  expect((await second).body.toString()).toBe("new")
  expect(cache.get("/a")?.body.toString()).toBe("new")
})

test.each([
  ["an error page", { status: 500 }],
  ["a page that forbids it", { maxAgeSeconds: 0 }],
])("%s is not kept", async (_, extra) => {
  const cache = cacheAt({ now: 0 })
  await cache.render("/a", async () => rendered("A", extra))
  expect(cache.get("/a")).toBeUndefined()
})

test("when the room is used up the longest unused page goes", async () => {
  const cache = cacheAt({ now: 0 }, 2_300)
  const body = Buffer.alloc(1_000, "x")
  await cache.render("/a", async () => rendered("", { body }))
  await cache.render("/b", async () => rendered("", { body }))
  cache.get("/a")
  await cache.render("/c", async () => rendered("", { body }))
  expect([cache.get("/a"), cache.get("/b"), cache.get("/c")].map(Boolean)).toEqual([true, false, true])
})
