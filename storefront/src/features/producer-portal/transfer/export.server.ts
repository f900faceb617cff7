import type { APIContext } from "astro"
import { BackendError, parsed } from "../../../lib/medusa.ts"
import { producerResponse } from "../api.server.ts"
import { FILE_FORMATS, FILE_KINDS } from "./transfer.server.ts"

const PASSED = ["content-type", "content-disposition", "content-length"]

/** A list of the stall as a file ("products-xlsx", "stock-csv"), passed on as it comes. */
export async function sendExport(context: APIContext): Promise<Response> {
  const [kind, format] = (context.params.file ?? "").split("-")
  if (!FILE_KINDS.some((one) => one === kind) || !FILE_FORMATS.some((one) => one === format)) {
    throw new BackendError(404, "not_found", "There is no such file.")
  }
  const response = await producerResponse(context, "GET", "/producer/exports", {
    query: { kind, format, language: context.locals.locale },
  })
  if (!response.ok) {
    await parsed(response)
  }
  const headers = PASSED.flatMap((name) => {
    const value = response.headers.get(name)
    return value ? [[name, value] as [string, string]] : []
  })
  return new Response(response.body, { headers })
}
