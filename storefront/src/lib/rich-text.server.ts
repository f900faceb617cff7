import sanitizeHtml from "sanitize-html"

const BLOCK = /<(?:p|ul|ol)\b/i

/**
 * A producer's description as HTML that may stand on a page: paragraphs, lists, breaks and emphasis without attributes.
 * The backend sanitises when it writes; this holds also for texts that came another way. Plain text becomes paragraphs.
 */
export function safeHtml(description: string): string {
  const html = sanitizeHtml(description, {
    allowedTags: ["p", "br", "ul", "ol", "li", "strong", "em"],
    allowedAttributes: {},
  })
  return BLOCK.test(html) ? html : paragraphs(html)
}

/** The same words without any tag, for places that take text only: the page's description, search engines. */
export function plainText(description: string): string {
  const spaced = description.replace(/<\/(?:p|li|ul|ol)>|<br\s*\/?>/gi, " ")
  const escaped = sanitizeHtml(spaced, { allowedTags: [], allowedAttributes: {} })
  return escaped
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim()
}

function paragraphs(html: string): string {
  return html
    .split(/\n{2,}/)
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => `<p>${text.replace(/\n/g, "<br />")}</p>`)
    .join("")
}
