import { safeNext } from "../../../portal-paths.ts"
import { callProducer } from "../api.server.ts"
import { type FormContext, textOf } from "../form.server.ts"
import type { Notice } from "./notices.ts"

const PER_PAGE = 30

export type NoticesView = { notices: Notice[]; page: number; pages: number }

/**
 * The person's feed, the newest first. A POST with a notice's `id` marks it as read and leads on to `next`, what it is
 * about; one without marks all.
 */
export async function noticesPage(context: FormContext): Promise<NoticesView | Response> {
  const { locals, redirect, request, url } = context
  if (request.method === "POST") {
    const form = await request.formData()
    await markAsRead(context, textOf(form, "id"))
    return redirect(safeNext(textOf(form, "next")) ?? locals.paths.portal.to("notices"), 303)
  }
  const page = Math.max(1, Number.parseInt(url.searchParams.get("page") ?? "1", 10) || 1)
  const { notices, count } = await callProducer<{ notices: Notice[]; count: number }>(
    context,
    "GET",
    "/producer/notices",
    { query: { limit: PER_PAGE, offset: (page - 1) * PER_PAGE } },
  )
  return { notices, page, pages: Math.ceil(count / PER_PAGE) }
}

async function markAsRead(context: FormContext, id: string): Promise<void> {
  const path = id ? `/producer/notices/${encodeURIComponent(id)}/read` : "/producer/notices/read-all"
  await callProducer(context, "POST", path, { body: {} })
}
