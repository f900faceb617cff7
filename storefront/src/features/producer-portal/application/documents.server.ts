import type { APIContext } from "astro"
import { callProducer, forwardUpload, producerResponse } from "../api.server.ts"
import { openApplication } from "../me.ts"
import { problemOf } from "../problem.ts"

const pathOf = (applicationId: string, documentId = "") =>
  ["/producer/applications", applicationId, "documents", documentId].filter(Boolean).join("/")

/** Takes the documents form (`kind`, `file`), streams it on to the API, and leads to the step's page again. */
export async function uploadDocument(context: APIContext): Promise<Response> {
  const { locals, redirect } = context
  const step = locals.paths.portal.applicationStep("documents")
  const application = locals.portal.me && openApplication(locals.portal.me)
  if (!application) {
    return redirect(locals.paths.portal.application(), 303)
  }
  try {
    await forwardUpload(context, pathOf(application.id))
  } catch (error) {
    return redirect(`${step}?loi=${problemOf(locals.t, error).key}`, 303)
  }
  return redirect(`${step}?xong=document_saved`, 303)
}

/** A paper of one's own application, as a download: it is never shown as a page of the shop. */
export async function downloadDocument(context: APIContext): Promise<Response> {
  const application = context.locals.portal.me && openApplication(context.locals.portal.me)
  const response = await producerResponse(
    context,
    "GET",
    pathOf(application?.id ?? "none", encodeURIComponent(context.params.id ?? "")),
  )
  if (!response.ok) {
    return context.rewrite("/404")
  }
  const kept = ["content-type", "content-disposition"].flatMap((name) => {
    const value = response.headers.get(name)
    return value ? [[name, value] as const] : []
  })
  return new Response(response.body, {
    headers: { "content-disposition": "attachment", ...Object.fromEntries(kept) },
  })
}

/** Takes a paper out of the application again. */
export async function removeDocument(context: APIContext): Promise<Response> {
  const { locals, params, redirect } = context
  const application = locals.portal.me && openApplication(locals.portal.me)
  const step = locals.paths.portal.applicationStep("documents")
  try {
    await callProducer(
      context,
      "DELETE",
      pathOf(application?.id ?? "none", encodeURIComponent(params.id ?? "")),
    )
  } catch (error) {
    return redirect(`${step}?loi=${problemOf(locals.t, error).key}`, 303)
  }
  return redirect(`${step}?xong=document_removed`, 303)
}
