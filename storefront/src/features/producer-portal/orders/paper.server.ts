import type { APIContext } from "astro"
import { parsed } from "../../../lib/medusa.ts"
import { producerResponse } from "../api.server.ts"
import { orderPath, type Paper } from "./orders.server.ts"

/** A PDF of an order, passed on as it comes; throws BackendError where there is none. */
export async function sendPaper(context: APIContext, paper: Paper): Promise<Response> {
  const { id = "" } = context.params
  const response = await producerResponse(context, "GET", orderPath(id, paper))
  if (!response.ok) {
    await parsed(response)
  }
  return new Response(response.body, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${paper}-${id.replace(/\W/g, "")}.pdf"`,
    },
  })
}
