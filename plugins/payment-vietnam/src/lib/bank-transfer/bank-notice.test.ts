import { createHmac } from "node:crypto"
import { expect, test } from "vitest"
import { isSignedNotice, readNotice } from "./bank-notice"

const SECRET = "a-secret-of-the-bank"
const NOW = new Date("2026-11-25T10:00:00Z")
const SECONDS = String(NOW.getTime() / 1000)
const sign = (body: string, seconds = SECONDS) =>
  createHmac("sha256", SECRET).update(`${seconds}.${body}`).digest("hex")
const FIELDS = { id: "data.txn", amount: "data.credit", memo: "data.desc", time: "data.at" }

test("a notice that the bank signed just now passes; altered, old, or unsigned it does not", () => {
  expect(isSignedNotice("{}", SECONDS, sign("{}"), SECRET, NOW)).toBe(true)
  expect(isSignedNotice("{ }", SECONDS, sign("{}"), SECRET, NOW)).toBe(false)
  expect(isSignedNotice("{}", SECONDS, sign("{}"), "another-secret-entirely", NOW)).toBe(false)
  const old = String(Number(SECONDS) - 301)
  expect(isSignedNotice("{}", old, sign("{}", old), SECRET, NOW)).toBe(false)
  expect(isSignedNotice("{}", "NaN", sign("{}", "NaN"), SECRET, NOW)).toBe(false)
  expect(isSignedNotice("{}", SECONDS, undefined, SECRET, NOW)).toBe(false)
})

test("fields are read where the bank keeps them", () => {
  const body = { data: { txn: 77, credit: "180000", desc: "CL1-1", at: "2026-11-25T09:59:00Z" } }
  expect(readNotice(body, FIELDS, NOW)).toEqual({
    id: "77",
    amount: 180_000,
    memo: "CL1-1",
    receivedAt: new Date("2026-11-25T09:59:00Z"),
  })
})

test.each([
  {},
  { data: null },
  { data: { txn: "1", credit: -5, desc: "CL1-1" } },
  { data: { txn: "1", credit: 1.5, desc: "CL1-1" } },
  { data: { txn: "", credit: 5, desc: "CL1-1" } },
  { data: { txn: "1", credit: 5 } },
  "text",
  null,
])("%o is no notice", (body) => {
  expect(readNotice(body, FIELDS, NOW)).toBeNull()
})
