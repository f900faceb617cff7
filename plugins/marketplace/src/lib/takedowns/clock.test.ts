import { expect, test } from "vitest"
import { dueAt, isOverdue } from "./clock"

const RECEIVED = new Date("2026-11-20T03:00:00Z")
const due_at = dueAt(RECEIVED)

test("a request is due a day after it came", () => {
  expect(due_at.toISOString()).toBe("2026-11-21T03:00:00.000Z")
})

test("a ticket is overdue from the first moment after its day, also when it was resolved late", () => {
  const late = new Date("2026-11-21T03:00:00.001Z")
  expect(isOverdue({ due_at, resolved_at: null }, due_at)).toBe(false)
  expect(isOverdue({ due_at, resolved_at: null }, late)).toBe(true)
  expect(isOverdue({ due_at, resolved_at: RECEIVED }, late)).toBe(false)
  expect(isOverdue({ due_at, resolved_at: late }, late)).toBe(true)
})
