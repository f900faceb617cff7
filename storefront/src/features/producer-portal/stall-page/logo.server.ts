import type { APIContext } from "astro"
import { callProducer, forwardUpload } from "../api.server.ts"
import { problemOf } from "../problem.ts"

/**
 * A new picture for the stall: the form (`files`) streams on to the API's uploads, and what comes out becomes the
 * logo. A form without files takes the logo away.
 */
export async function saveLogo(context: APIContext): Promise<Response> {
  const { locals, redirect, request } = context
  const page = locals.paths.portal.to("stall", ["logo"])
  const next = locals.paths.portal.to("stall", [], { xong: "saved" })
  try {
    const logo_url = request.headers.get("content-type")?.includes("multipart/form-data")
      ? (await forwardUpload<{ uploads: { url: string }[] }>(context, "/producer/uploads")).uploads[0]?.url
      : null
    await callProducer(context, "POST", "/producer/profile", { body: { logo_url } })
  } catch (error) {
    return redirect(`${page}?loi=${problemOf(locals.t, error).key}`, 303)
  }
  return redirect(next, 303)
}
