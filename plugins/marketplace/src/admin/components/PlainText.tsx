import { plainWords } from "../lib/plain-words"

/** A description, as words. */
export function PlainText({ html }: { html: string | null | undefined }) {
  return <span className="whitespace-pre-wrap">{plainWords(html) || "–"}</span>
}
