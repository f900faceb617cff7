import type { APIContext } from "astro"
import { callProducer, forwardUpload } from "../api.server.ts"
import { problemOf, sayProblem } from "../problem.ts"

/**
 * A new picture for the stall: the form (`files`) streams on to the API's uploads, and what comes out becomes the
 * logo. Scripts get JSON with a sentence, browsers without them a page. A form without files takes the logo away.
 */
export async function saveLogo(context: APIContext): Promise<Response> {
  const { locals, redirect, request } = context
  const page = locals.paths.portal.to("stall", ["logo"])
  const next = locals.paths.portal.to("stall", [], { xong: "saved" })
  const wantsJson = request.headers.get("accept")?.includes("application/json") ?? false
  try {
    const logo_url = request.headers.get("content-type")?.includes("multipart/form-data")
      ? (await forwardUpload<{ uploads: { url: string }[] }>(context, "/producer/uploads")).uploads[0]?.url
      : null
    await callProducer(context, "POST", "/producer/profile", { body: { logo_url } })
  } catch (error) {
    const problem = problemOf(locals.t, error)
    return wantsJson
      ? Response.json({ message: sayProblem(locals.t, problem) }, { status: 400 })
      : redirect(`${page}?loi=${problem.key}`, 303)
  }
  return wantsJson ? Response.json({ message: null, next }) : redirect(next, 303)
}
