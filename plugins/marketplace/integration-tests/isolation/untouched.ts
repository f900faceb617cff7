import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { App } from "../helpers/app"
import { keptMails } from "../helpers/mailbox"

/** How the workflow engine remembers what it ran, and nothing that anybody can read. */
const BOOKKEEPING = ["workflow_execution"]

/** A digest of each table of the database. */
async function digests({ getContainer }: Pick<App, "getContainer">): Promise<Record<string, string>> {
  const { rows } = await getContainer()
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(
      `SELECT table_name, query_to_xml(format(
         'SELECT md5(string_agg(t::text, chr(10) ORDER BY t::text)) FROM %I t', table_name
       ), true, false, '')::text AS digest
       FROM information_schema.tables
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> ALL (?)`,
      [BOOKKEEPING],
    )
  return Object.fromEntries(
    rows.map(({ table_name, digest }: Record<string, string>) => [table_name, digest]),
  )
}

/**
 * Runs requests that must all be refused, or only look: afterwards every table holds what it held, nothing was said on
 * the event bus, which mails follow, and no mail went out.
 */
export async function expectUntouched(
  app: Pick<App, "getContainer" | "workflowsDone">,
  requests: () => Promise<void>,
): Promise<void> {
  const events: string[] = []
  const listen = async ({ name }: { name: string }) => void events.push(name)
  const bus = app.getContainer().resolve(Modules.EVENT_BUS)
  const before = await digests(app)
  const mails = keptMails().length
  bus.subscribe("*", listen, { subscriberId: "isolation" })
  try {
    await requests()
    await app.workflowsDone()
  } finally {
    bus.unsubscribe("*", listen, { subscriberId: "isolation" })
  }
  const after = await digests(app)
  const changed = Object.keys(after).filter((table) => after[table] !== before[table])
  expect({ changed, events, mails: keptMails().slice(mails) }).toEqual({ changed: [], events: [], mails: [] })
}
