/** A description as its words: what a producer wrote is never run as HTML on an operator's screen. */
export const plainWords = (html: string | null | undefined): string =>
  (html ?? "")
    .replace(/<li>/gi, "- ")
    .replace(/<br\s*\/?>|<\/li>/gi, "\n")
    .replace(/<\/p>|<\/[uo]l>/gi, "\n\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&")
    .trim()
