import sanitizeHtml from "sanitize-html"

const NO_TAGS = { allowedTags: [], allowedAttributes: {} }
const SIMPLE_TAGS = { allowedTags: ["p", "br", "ul", "ol", "li", "strong", "em"], allowedAttributes: {} }
const BREAK = /<(?:p|br|ul|ol|li)\b/gi
const BLOCK = /<(?:p|ul|ol)\b/i
/** Control and format characters (among them those that turn the reading direction) and halves of surrogate pairs. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/gu

/** A text composed (NFC), with one kind of line end and without what nobody sees. */
export const seen = (input: string) => input.replace(/\r\n?/g, "\n").normalize("NFC").replace(UNSEEN, "")

/**
 * What a person typed as text without any markup: one line, composed (NFC), no tags, no invisible characters. It is
 * text, not HTML ("Gà & vịt" stays so) and has to be escaped when it is shown.
 */
export const plainText = (input: string): string =>
  untilStable(input, (text) => withoutEntities(sanitizeHtml(seen(text), NO_TAGS)))
    .replace(/\s+/g, " ")
    .trim()

/**
 * A description as simple HTML: paragraphs, breaks, lists and emphasis without attributes, nothing else. Plain text
 * becomes paragraphs at its blank lines. Cleaning a clean text again changes nothing.
 */
export const richText = (input: string): string =>
  untilStable(input, (text) => {
    const html = sanitizeHtml(seen(text), SIMPLE_TAGS).trim()
    return BLOCK.test(html) ? html : paragraphs(html)
  })

/** Cleans again until nothing changes: a pass may uncover a tag or an unseen character that was written as entities. */
function untilStable(input: string, clean: (text: string) => string): string {
  let text = input
  for (let before: string | null = null; before !== text; ) {
    before = text
    text = clean(text)
  }
  return text
}

/** The words of a description that `richText` has cleaned, as people see them, in one line. */
export const wordsOf = (html: string | null | undefined): string =>
  withoutEntities(sanitizeHtml((html ?? "").replace(BREAK, " $&"), NO_TAGS))
    .replace(/\s+/g, " ")
    .trim()

/** Whether a description says anything once its tags are taken away. */
export const saysSomething = (html: string | null | undefined): boolean => wordsOf(html) !== ""

const withoutEntities = (escaped: string) =>
  escaped
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")

function paragraphs(html: string): string {
  return html
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => `<p>${text.replace(/\n/g, "<br />")}</p>`)
    .join("")
}
