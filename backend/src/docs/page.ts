import type { ApiDescription } from "@cho-lang/marketplace/lib/openapi/describe-api"

type Schema = Record<string, unknown>
type Parameter = { name?: string; in?: string; required?: boolean; schema?: Schema }
type Operation = {
  tags?: string[]
  summary?: string
  description?: string
  operationId?: string
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema: Schema }> }
}
type Entry = Operation & { method: string; path: string }

/** The page loads nothing and runs nothing. */
export const CONTENT_SECURITY = "default-src 'none'; style-src 'unsafe-inline'"

/** The description of the API as one plain page, grouped by noun. */
export function apiPage({ info, paths }: ApiDescription): string {
  const entries = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]): Entry => ({ ...operation, method, path })),
  )
  const tags = [...new Set(entries.map(tagOf))].sort()
  const links = tags.map((tag) => `<li><a href="#${escapeHtml(tag)}">${escapeHtml(tag)}</a></li>`)
  const sections = tags.map((tag) => {
    const own = entries.filter((entry) => tagOf(entry) === tag)
    return `<section id="${escapeHtml(tag)}"><h2>${escapeHtml(tag)}</h2>${own.map(entryHtml).join("")}</section>`
  })
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(info.title)} API</title><style>${STYLE}</style></head><body>
<h1>${escapeHtml(info.title)} API</h1><p>${escapeHtml(info.description)}</p>
<p><a href="/docs/openapi.json">openapi.json</a> (OpenAPI 3.1), ${entries.length} operations</p>
<nav><ul>${links.join("")}</ul></nav><main>${sections.join("")}</main></body></html>`
}

const tagOf = ({ tags }: Entry): string => tags?.[0] ?? ""

function entryHtml({ method, path, summary, description, operationId, parameters = [], requestBody }: Entry) {
  const named = parameters.flatMap(({ name, schema, required, in: place }) =>
    name ? [fieldHtml(name, schema ?? {}, Boolean(required), place)] : [],
  )
  const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? []
  return `<details id="${operationId}"><summary><b>${method.toUpperCase()}</b> <code>${escapeHtml(path)}</code> ${prose(summary ?? "")}</summary>
<p>${prose(description ?? "")}</p>${listHtml("Parameters", named)}${type ? listHtml(`Body (${type})`, fieldsOf(content?.schema ?? {})) : ""}</details>`
}

const listHtml = (title: string, fields: string[]): string =>
  fields.length > 0 ? `<h3>${escapeHtml(title)}</h3><ul>${fields.join("")}</ul>` : ""

function fieldsOf({ properties = {}, required = [] }: Schema): string[] {
  return Object.entries(properties as Record<string, Schema>).map(([name, schema]) =>
    fieldHtml(name, schema, (required as string[]).includes(name)),
  )
}

function fieldHtml(name: string, schema: Schema, isRequired: boolean, place?: string): string {
  const inner = fieldsOf((schema.items ?? schema) as Schema)
  const notes = [place, isRequired ? "required" : "", typeOf(schema)].filter(Boolean).join(", ")
  return `<li><code>${escapeHtml(name)}</code> <small>${escapeHtml(notes)}</small>${inner.length > 0 ? `<ul>${inner.join("")}</ul>` : ""}</li>`
}

const BOUNDS = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern", "default"]

/** "string, maxLength 80" or "a | b | c". */
function typeOf(schema: Schema): string {
  const choices = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined
  if (choices) {
    return choices.map(typeOf).join(" | ")
  }
  const values = (schema.enum ?? ("const" in schema ? [schema.const] : [])) as unknown[]
  const type = values.length > 0 ? values.map(String).join(" | ") : [schema.type ?? "any"].flat().join(" | ")
  const bounds = BOUNDS.filter(
    (key) => key in schema && Math.abs(Number(schema[key])) !== Number.MAX_SAFE_INTEGER,
  )
  return [type, ...bounds.map((key) => `${key} ${String(schema[key])}`)].join(", ")
}

/** Escaped, with `code` marked and blank lines kept. */
const prose = (text: string): string =>
  escapeHtml(text)
    .replace(/`([^`]*)`/g, "<code>$1</code>")
    .replace(/\n\s*\n/g, "<br><br>")

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char)

const STYLE = `body{max-width:60rem;margin:0 auto;padding:1.5rem 1rem;background:#fbf7f0;color:#1f1a17;font:16px/1.55 system-ui,sans-serif}
h1,h2{line-height:1.2}h2{margin-top:2rem;border-bottom:1px solid #e7ddcf}h3{margin:.75rem 0 0;font-size:1rem}
nav ul{columns:14rem;padding:0;list-style:none}a{color:#a8321e}code{overflow-wrap:anywhere}small{color:#6b5f55}
details{padding:.4rem 0;border-bottom:1px solid #f0e8dc}summary{cursor:pointer}summary b{display:inline-block;min-width:4rem;color:#a8321e}`
