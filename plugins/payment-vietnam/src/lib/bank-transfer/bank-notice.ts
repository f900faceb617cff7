import { createHmac, timingSafeEqual } from "node:crypto"
import { z } from "@medusajs/framework/zod"

/** A notice older than this many seconds is refused, so that one that was listened in on cannot be sent again. */
const TOLERANCE_SECONDS = 300

const Notice = z.object({
  id: z.union([z.string().min(1).max(200), z.number().int()]).transform(String),
  amount: z.coerce.number().int().positive().max(9_999_999_999_999),
  memo: z.string().max(500),
  time: z.union([z.iso.datetime({ offset: true }), z.number().positive()]).optional(),
})
export type BankNotice = { id: string; amount: number; memo: string; receivedAt: Date }

/** `sha256` of `<unix seconds>.<body>` under the shared secret, as hex; compared in constant time. */
export function isSignedNotice(
  body: string,
  timestamp: unknown,
  signature: unknown,
  secret: string,
  now: Date,
): boolean {
  const seconds = Number(timestamp)
  if (!Number.isInteger(seconds) || Math.abs(now.getTime() / 1000 - seconds) > TOLERANCE_SECONDS) {
    return false
  }
  const expected = Buffer.from(createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex"))
  const given = Buffer.from(typeof signature === "string" ? signature : "")
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** Reads a bank's notice by the names its fields have there; null for what is none. */
export function readNotice(
  body: unknown,
  fields: Record<"id" | "amount" | "memo" | "time", string>,
  now: Date,
): BankNotice | null {
  const parsed = Notice.safeParse(
    Object.fromEntries(Object.entries(fields).map(([name, path]) => [name, valueAt(body, path)])),
  ).data
  return parsed
    ? { id: parsed.id, amount: parsed.amount, memo: parsed.memo, receivedAt: timeOf(parsed.time, now) }
    : null
}

function timeOf(time: string | number | undefined, now: Date): Date {
  if (time === undefined) {
    return now
  }
  return typeof time === "number" ? new Date(time * 1000) : new Date(time)
}

const valueAt = (body: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      body,
    )
