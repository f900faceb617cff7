import type { Messages } from "../../i18n/index.ts"
import { BackendError } from "../../lib/medusa.ts"

export type ErrorKey = keyof Messages["portal"]["errors"]
export type DoneKey = keyof Messages["portal"]["done"]

/** What went wrong, by the name of its sentence; `minutes` is how long to wait before trying again. */
export type Problem = { key: ErrorKey; minutes?: number | undefined }

export const isErrorKey = (t: Messages, key: string | null | undefined): key is ErrorKey =>
  typeof key === "string" && Object.hasOwn(t.portal.errors, key)

export const isDoneKey = (t: Messages, key: string | null | undefined): key is DoneKey =>
  typeof key === "string" && Object.hasOwn(t.portal.done, key)

/**
 * What the API refused, as something a form can say. A refusal that is no matter of this form (signed out meanwhile,
 * suspended meanwhile, another role) and everything that is no refusal at all is thrown on.
 */
export function problemOf(t: Messages, error: unknown): Problem {
  if (!(error instanceof BackendError) || error.status === 401 || error.status === 403) {
    throw error
  }
  if (error.status === 429) {
    return { key: "too_many_requests", minutes: Math.max(1, Math.ceil((error.retryAfterSeconds ?? 60) / 60)) }
  }
  if (error.status >= 500) {
    return { key: "unreachable" }
  }
  if (isErrorKey(t, error.code)) {
    return { key: error.code }
  }
  return { key: error.status === 404 ? "gone" : error.status === 413 ? "file_too_large" : "failed" }
}

export function sayProblem(t: Messages, { key, minutes }: Problem): string {
  return minutes === undefined ? t.portal.errors[key] : t.portal.waitMinutes(minutes)
}
