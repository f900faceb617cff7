import { callProducer } from "../api.server.ts"
import type { FormContext } from "../form.server.ts"
import { type ListView, pageQuery, pagesOf, readList } from "../list.ts"
import type { Member } from "../people/people.server.ts"
import { type Entry, THINGS } from "./activity.ts"

export type ActivityView = {
  entries: Entry[]
  /** Who works at the stall, by account. */
  names: Map<string, string>
  view: ListView<(typeof THINGS)[number]>
  pages: number
}

type Context = Pick<FormContext, "clientAddress" | "locals" | "request" | "url">

/** The stall's log, the newest first. */
export async function activityPage(context: Context): Promise<ActivityView> {
  const view = readList(context.url, THINGS)
  const { q: _, ...page } = pageQuery(view)
  const [{ audit_entries, count }, { members }] = await Promise.all([
    callProducer<{ audit_entries: Entry[]; count: number }>(context, "GET", "/producer/audit", {
      query: { ...page, entity: view.state ?? undefined },
    }),
    callProducer<{ members: Member[] }>(context, "GET", "/producer/members", { query: { limit: 100 } }),
  ])
  const names = members.flatMap(({ account_id, name, email }): [string, string][] =>
    account_id ? [[account_id, name ?? email]] : [],
  )
  return { entries: audit_entries, names: new Map(names), view, pages: pagesOf(count) }
}
