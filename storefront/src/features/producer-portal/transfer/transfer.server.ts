import { BackendError } from "../../../lib/medusa.ts"
import { callProducer, forwardUpload } from "../api.server.ts"
import type { FormContext } from "../form.server.ts"
import { type Problem, problemOf } from "../problem.ts"
import { answerAction } from "../stall/action.server.ts"

type Context = Pick<FormContext, "clientAddress" | "locals" | "request">

export type FileKind = "products" | "stock"
export const FILE_KINDS: FileKind[] = ["products", "stock"]
export const FILE_FORMATS = ["xlsx", "csv"] as const

export type ImportRow = {
  row: number
  sku: string | null
  action: string
  problems: { column: string | null; message: string }[]
}

export type Import = {
  id: string
  status: string
  kind: FileKind
  filename: string | null
  created_at: string
  summary: { create: number; update: number; unchanged: number; problems: number }
  done: number
  total: number
  ignored_columns: string[]
  rows?: ImportRow[]
}

export type ImportList = { imports: Import[]; count: number }
export type TransferView = { imports: Import[]; problem: Problem | null }
export type ImportView = { import: Import; problem: Problem | null }

const at = (...parts: string[]): string => ["/producer/imports", ...parts.map(encodeURIComponent)].join("/")

const MOST_PAST = 10

/** The page of files: what can be downloaded, and a file to be checked; a checked file has a page of its own. */
export async function transferPage(context: FormContext): Promise<TransferView | Response> {
  const { locals, redirect, request, response } = context
  let problem: Problem | null = null
  if (request.method === "POST") {
    try {
      const { import: checked } = await forwardUpload<{ import: Import }>(context, at())
      return redirect(locals.paths.portal.to("transfer", [checked.id]), 303)
    } catch (error) {
      problem = problemOfFile(context, error)
      response.status = problem.key === "unreachable" ? 503 : 422
    }
  }
  const { imports } = await callProducer<ImportList>(context, "GET", at(), { query: { limit: MOST_PAST } })
  return { imports, problem }
}

/** What is wrong with a file as a whole; a member of the staff may send counts of the shelves only. */
function problemOfFile({ locals }: FormContext, error: unknown): Problem {
  if (error instanceof BackendError && error.code === "role_not_allowed") {
    return { key: "stock_only" }
  }
  const said = problemOf(locals.t, error)
  // Papers and photos may be larger than lists of goods, so their sentence would name the wrong limit.
  return said.key === "failed" || said.key === "file_too_large" ? { key: "file_refused" } : said
}

/** One import: what its file would do, and once it is agreed to, how far it is. */
export async function importPage(context: FormContext): Promise<ImportView | Response> {
  const id = context.params.id ?? ""
  const outcome = await answerAction(context, {
    confirm: async () => {
      await callProducer(context, "POST", at(id, "confirm"))
      return context.locals.paths.portal.to("transfer", [id], { xong: "import_started" })
    },
  })
  return outcome instanceof Response
    ? outcome
    : { import: await findImport(context, id), problem: outcome.problem }
}

export async function findImport(context: Context, id: string): Promise<Import> {
  return (await callProducer<{ import: Import }>(context, "GET", at(id))).import
}
