import { en } from "./en.ts"
import { type Messages, vi } from "./vi.ts"

export type Locale = "vi" | "en"
export type { Messages }
export type MessageKey = keyof Messages["messages"]

const MESSAGES: Record<Locale, Messages> = { vi, en }

export function messagesFor(locale: Locale): Messages {
  return MESSAGES[locale]
}

/** English lives under /en. */
export function localeOf(pathname: string): Locale {
  return pathname === "/en" || pathname.startsWith("/en/") ? "en" : "vi"
}

export function isMessageKey(key: string | null | undefined): key is MessageKey {
  return typeof key === "string" && key in vi.messages
}
