import type { Market } from "../options"
import type { Mail } from "./mail"

export type MailBody = {
  subject: string
  /** The person or stall addressed; "bạn" where nobody's name is known. */
  to?: string | null
  paragraphs: string[]
  /** Label and value, such as a reason given or the lines of an order. */
  facts?: [label: string, value: string][]
  action?: { label: string; url: string }
  /** What stands after the action in a lower voice. */
  note?: string
}

/** Puts what a mail says between a greeting and a footer that names the market; every word is escaped in the HTML. */
export function frameMail(market: Market, body: MailBody): Mail {
  const greeting = `Chào ${body.to?.trim() || "bạn"},`
  const footer = footerOf(market)
  // A line break in a subject would begin another header.
  const subject = body.subject.replace(/\s+/g, " ").trim()
  return { subject, text: textOf(greeting, body, footer), html: htmlOf(subject, greeting, body, footer) }
}

function footerOf({ name, url, isDemo }: Market): string[] {
  return [
    `Thư này được ${name} (${url}) gửi tự động, bạn không cần trả lời.`,
    ...(isDemo
      ? ["Đây là chợ mẫu: hàng hóa, nhà sản xuất và đơn hàng trong thư chỉ để giới thiệu, không có thật."]
      : []),
  ]
}

function textOf(greeting: string, { paragraphs, facts = [], action, note }: MailBody, footer: string[]) {
  const blocks = [
    greeting,
    ...paragraphs,
    facts.map(([label, value]) => `${label}: ${value}`).join("\n"),
    action ? `${action.label}:\n${action.url}` : "",
    note ?? "",
    `-- \n${footer.join("\n")}`,
  ]
  return `${blocks.filter(Boolean).join("\n\n")}\n`
}

function htmlOf(
  subject: string,
  greeting: string,
  { paragraphs, facts = [], action, note }: MailBody,
  footer: string[],
): string {
  const small = "font-size:14px;color:#6b5f55"
  const cell = "padding:6px 12px 6px 0;vertical-align:top"
  const rows = facts.map(
    ([label, value]) =>
      `<tr><th style="${cell};text-align:left;font-weight:600">${escapeHtml(label)}</th><td style="${cell}">${lines(value)}</td></tr>`,
  )
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8">',
    `<meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>`,
    '<body style="margin:0;padding:24px 16px;background:#fbf7f0;color:#1f1a17">',
    '<div style="max-width:560px;margin:0 auto;font:16px/1.55 -apple-system,Segoe UI,Roboto,Arial,sans-serif">',
    `<p>${escapeHtml(greeting)}</p>`,
    ...paragraphs.map((paragraph) => `<p>${lines(paragraph)}</p>`),
    ...(rows.length > 0 ? [`<table style="border-collapse:collapse">${rows.join("")}</table>`] : []),
    ...(action
      ? [
          `<p><a href="${escapeHtml(action.url)}" style="display:inline-block;padding:12px 20px;background:#a8321e;color:#fff;border-radius:6px;text-decoration:none">${escapeHtml(action.label)}</a></p>`,
        ]
      : []),
    ...(note ? [`<p style="${small}">${lines(note)}</p>`] : []),
    `<hr style="border:0;border-top:1px solid #e7ddcf"><p style="${small}">${lines(footer.join("\n"))}</p>`,
    "</div></body></html>\n",
  ].join("\n")
}

const lines = (text: string) => escapeHtml(text).replaceAll("\n", "<br>")

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)
}
