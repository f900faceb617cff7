import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { findGoods } from "./helpers/goods.ts"
import { stack } from "./helpers/stack.ts"

type Judged = { query: string; kind: string; expected: string; never: string }

const judged: Judged[] = readFileSync(new URL("./fixtures/search-queries.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((row) => {
    const [query = "", kind = "", expected = "", never = ""] = row.split("\t")
    return { query, kind, expected, never }
  })

const plain = (text: string) => text.normalize("NFC").toLowerCase()

test.each(judged)("“$query” ($kind) finds $expected", async ({ query, expected, never }) => {
  const titles = (await findGoods(query, {}, 10)).map(({ title }) => plain(title))
  expect(titles.slice(0, 3).filter((title) => title.includes(plain(expected)))).not.toEqual([])
  expect(never ? titles.filter((title) => title.includes(plain(never))) : []).toEqual([])
})

async function ask(body: string): Promise<{ status: number; message: unknown }> {
  const response = await fetch(new URL("/store/search", stack.backend), {
    method: "POST",
    headers: { "content-type": "application/json", "x-publishable-api-key": stack.publishableKey },
    body,
  })
  const { message } = (await response.json()) as { message?: unknown }
  return { status: response.status, message }
}

test.each([
  ["a query of 10,000 characters", JSON.stringify({ entity: "product", filters: { q: "x".repeat(10_000) } })],
  ["an index that is not public", JSON.stringify({ entity: "customer", filters: { q: "a" } })],
  ["a page of a million", JSON.stringify({ entity: "product", pagination: { take: 1_000_000 } })],
  ["broken JSON", '{"entity": "product"'],
  ["a field that is not public", JSON.stringify({ entity: "product", fields: ["keywords"] })],
])("%s is refused with a sentence", async (_, body) => {
  const { status, message } = await ask(body)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  expect(String(message)).toMatch(/\w+ \w+/)
})
