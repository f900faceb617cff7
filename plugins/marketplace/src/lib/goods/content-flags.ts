import { wordsOf } from "../clean-text"
import { type KeywordFlags, keywordFlags } from "../keyword-flags"
import type { PartialContent } from "./content"

/** The promises an operator should look at twice in a content's words; labels count one by one (`label.usage`). */
export function contentFlags(
  { title, description, label = {} }: PartialContent,
  keywords: string[],
): KeywordFlags {
  const labels = Object.entries(label).map(([key, text]) => [`label.${key}`, text])
  const texts = { title: title ?? "", description: wordsOf(description) }
  return keywordFlags({ ...texts, ...Object.fromEntries(labels) }, keywords)
}
