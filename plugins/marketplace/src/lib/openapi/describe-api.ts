import { z } from "@medusajs/framework/zod"
import type { Asked } from "./asked"

/** One route as its file and its middlewares say it. */
export type Operation = {
  method: string
  /** As Express spells it: `/producer/orders/:id`. */
  path: string
  /** The docstring of the route, without its stars. */
  text: string
  asked: Asked
  /** Who may call it, where a table says so. */
  access?: { scope: "account" | "producer"; role?: string; whenSuspended?: boolean }
}

type Json = Record<string, unknown>
export type ApiDescription = {
  openapi: "3.1.0"
  info: { title: string; version: string; description: string }
  paths: Record<string, Record<string, Json>>
  components: Json
}

const SECURITY: Record<string, Json[]> = {
  store: [{ publishable_key: [] }],
  producer: [{ bearer: [] }],
  admin: [{ bearer: [] }],
}

/** An OpenAPI 3.1 document of these routes: whatever is checked of a request stands in it as it is checked. */
export function describeApi(info: ApiDescription["info"], operations: Operation[]): ApiDescription {
  const paths: ApiDescription["paths"] = {}
  const sorted = operations.toSorted((a, b) => (`${a.path} ${a.method}` < `${b.path} ${b.method}` ? -1 : 1))
  for (const operation of sorted) {
    const path = operation.path.replace(/:([A-Za-z_]+)/g, "{$1}")
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describeOperation(operation) }
  }
  return { openapi: "3.1.0", info, paths, components: COMPONENTS }
}

function describeOperation({ method, path, text, asked, access }: Operation): Json {
  const [, actor = "", noun = ""] = path.split("/")
  const body = bodyOf(asked)
  return {
    operationId: [method.toLowerCase(), ...path.split(/[^A-Za-z0-9]+/).filter(Boolean)].join("_"),
    tags: [noun && !noun.startsWith(":") ? `${actor}/${noun}` : actor],
    summary: summaryOf(text),
    description: [text, accessText(access)].filter(Boolean).join("\n\n"),
    ...(SECURITY[actor] ? { security: SECURITY[actor] } : {}),
    parameters: [...pathParameters(path), ...queryParameters(asked.query), ...headersOf(access)],
    ...(body ? { requestBody: body } : {}),
    responses: {
      "2XX": { description: "Done." },
      "4XX": { $ref: "#/components/responses/refused" },
    },
  }
}

/** The first sentence, without the route's own name before it. */
const summaryOf = (text: string): string => {
  const said = text.replace(/^`[^`]*`\s*(?:\([^)]*\))?\s*(?:`[^`]*`)?\s*:\s*/, "").replace(/\s+/g, " ")
  return (/^.*?[.;](?=\s|$)/.exec(said)?.[0] ?? said).replace(/[.;]$/, "")
}

function accessText(access: Operation["access"]): string {
  if (!access) {
    return ""
  }
  if (access.scope === "account") {
    return "For whoever is signed in."
  }
  const suspended = access.whenSuspended ? " Also while the stall is suspended." : ""
  return `For members of a stall; least role: ${access.role ?? "owner"}.${suspended}`
}

const pathParameters = (path: string): Json[] =>
  [...path.matchAll(/:([A-Za-z_]+)/g)].map(([, name]) => ({
    ...{ name, in: "path", required: true },
    schema: { type: "string" },
  }))

const headersOf = (access: Operation["access"]): Json[] =>
  access?.scope === "producer" ? [{ $ref: "#/components/parameters/producer_id" }] : []

function queryParameters(query: Asked["query"]): Json[] {
  const { properties = {}, required = [] } = query ? jsonSchemaOf(query) : {}
  return Object.entries(properties as Json).map(([name, schema]) => ({
    ...{ name, in: "query", required: (required as string[]).includes(name) },
    schema,
  }))
}

function bodyOf({ body, files }: Asked): Json | null {
  const fields = body ? jsonSchemaOf(body) : null
  if (!files) {
    return fields && { required: true, content: { "application/json": { schema: fields } } }
  }
  const file = { type: "string", contentMediaType: "application/octet-stream" }
  const many = { type: "array", items: file, minItems: 1, maxItems: files.maxFiles }
  const properties = { ...(fields?.properties as Json), [files.field]: files.maxFiles > 1 ? many : file }
  const required = [...((fields?.required as string[] | undefined) ?? []), files.field]
  const schema = { type: "object", properties, required }
  return { required: true, content: { "multipart/form-data": { schema } } }
}

/** What is sent, before anything is cleaned or filled in. */
function jsonSchemaOf(schema: z.ZodType): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Json
  return json
}

const ERROR = {
  type: "object",
  required: ["type", "message"],
  properties: {
    type: { type: "string", description: "As Medusa names it: invalid_data, not_found, not_allowed …" },
    code: { type: "string", description: "What a client may tell apart, e.g. sku_taken." },
    message: { type: "string", description: "A sentence for people, in English." },
  },
}

const COMPONENTS = {
  securitySchemes: {
    bearer: { type: "http", scheme: "bearer" },
    publishable_key: { type: "apiKey", in: "header", name: "x-publishable-api-key" },
  },
  parameters: {
    producer_id: {
      ...{ name: "x-producer-id", in: "header", schema: { type: "string" } },
      description: "Which stall, for a person who works for several.",
    },
  },
  schemas: { error: ERROR },
  responses: {
    refused: {
      description: "Refused, and nothing was changed. Foreign ids are answered 404.",
      content: { "application/json": { schema: { $ref: "#/components/schemas/error" } } },
    },
  },
}
