/** A description as its words: what a producer wrote is never run as HTML on an operator's screen. */
export function PlainText({ html }: { html: string | null | undefined }) {
  const words = (html ?? "")
    .replace(/<\/(p|li|ul|ol)>|<br\s*\/?>/gi, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&")
    .trim()
  return <span className="whitespace-pre-wrap">{words || "–"}</span>
}
