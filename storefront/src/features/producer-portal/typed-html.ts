const BULLET = /^[-•–]\s+(.*)$/
const NUMBER = /^\d{1,2}[.)]\s+(.*)$/

type Kind = "p" | "ul" | "ol"
type Block = { kind: Kind; lines: string[] }

/**
 * What a producer types into a plain box, as the HTML that a description or the page of a stall may hold: an empty line begins a paragraph, lines
 * with a dash or a number become a list, `**words**` and `*words*` are stressed. Signs of HTML stay signs.
 */
export function typedToHtml(text: string): string {
  return blocksOf(text.replace(/\r\n?/g, "\n").normalize("NFC")).map(toHtml).join("")
}

/** The same text to type on; the inverse of `typedToHtml`. */
export function htmlToTyped(html: string): string {
  const lists = html.replace(/<(ul|ol)>([\s\S]*?)<\/\1>/gi, (_, kind: string, items: string) => {
    let number = 0
    const mark = () => (kind.toLowerCase() === "ol" ? `${++number}. ` : "- ")
    return `${items.replace(/\s*<li>\s*/gi, () => `\n${mark()}`).replace(/<\/li>/gi, "")}\n\n`
  })
  const text = lists
    .replace(/<\/p>/gi, "\n\n")
    .replace(/<br\s*\/?>\n?/gi, "\n")
    .replace(/<\/?strong>/gi, "**")
    .replace(/<\/?em>/gi, "*")
    .replace(/<[^>]*>/g, "")
  return withoutEntities(text)
    .replace(/\n{3,}/g, "\n\n")
    .trim()
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let open = false
  for (const raw of text.split("\n")) {
    const line = raw.trim()
    const { kind, words } = readLine(line)
    const last = blocks.at(-1)
    if (!line) {
      open = false
    } else if (open && last?.kind === kind) {
      last.lines.push(words)
    } else {
      blocks.push({ kind, lines: [words] })
      open = true
    }
  }
  return blocks
}

function readLine(line: string): { kind: Kind; words: string } {
  const bullet = BULLET.exec(line)?.[1]
  if (bullet !== undefined) {
    return { kind: "ul", words: bullet }
  }
  const numbered = NUMBER.exec(line)?.[1]
  return numbered === undefined ? { kind: "p", words: line } : { kind: "ol", words: numbered }
}

function toHtml({ kind, lines }: Block): string {
  const words = lines.map(stress)
  return kind === "p"
    ? `<p>${words.join("<br />")}</p>`
    : `<${kind}>${words.map((item) => `<li>${item}</li>`).join("")}</${kind}>`
}

function stress(line: string): string {
  return withEntities(line)
    .replace(/\*\*(\S(?:[^*]*\S)?)\*\*/g, "<strong>$1</strong>")
    .replace(/(^|\s)\*(\S(?:[^*]*\S)?)\*(?=$|[\s.,;:?])/g, "$1<em>$2</em>")
}

const withEntities = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")

const withoutEntities = (text: string): string =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&nbsp;/g, " ")
    .replace(/&amp;/g, "&")
