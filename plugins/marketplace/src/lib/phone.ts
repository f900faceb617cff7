/** Mobile numbers since 2018 and landlines, written as people do: with spaces, dots, dashes, 0 or +84. */
const VIETNAMESE = /^(?:\+84|0084|84|0)((?:[35789]\d{8})|(?:2\d{9}))$/

/** The number as E.164 ("+84912345678"), or null for what is no Vietnamese number. */
export function toE164(phone: string): string | null {
  const digits = VIETNAMESE.exec(phone.replace(/[\s.()-]/g, ""))?.[1]
  return digits ? `+84${digits}` : null
}
