import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Actor } from "../../lib/actor"
import { PRODUCER_ACCOUNT_MODULE } from "../../modules/producer-account"
import { nameProducers } from "../producer/name-producers"

type Entry = { actor_type: Actor["type"]; actor_id: string; producer_id: string | null }

/**
 * The entries with who did it and whose it is, as people call them: a person of the office by their e-mail, one of a
 * producer by their name or login. Null for the market itself and for who is no longer known.
 */
export async function nameEntries<E extends Entry>(container: MedusaContainer, entries: E[]) {
  const actorsOf = (type: Actor["type"]) => [
    ...new Set(entries.flatMap(({ actor_type, actor_id }) => (actor_type === type ? [actor_id] : []))),
  ]
  const [users, accounts, owned] = await Promise.all([
    container.resolve(Modules.USER).listUsers({ id: actorsOf("operator") }, { take: entries.length }),
    container
      .resolve(PRODUCER_ACCOUNT_MODULE)
      .listProducerAccounts({ id: actorsOf("producer") }, { take: entries.length }),
    nameProducers(container, entries),
  ])
  const names = new Map([
    ...users.map(({ id, email }): [string, string | null] => [id, email]),
    ...accounts.map(({ id, name, email, phone }): [string, string | null] => [id, name ?? email ?? phone]),
  ])
  return owned.map((entry) => ({ ...entry, actor_name: names.get(entry.actor_id) ?? null }))
}
