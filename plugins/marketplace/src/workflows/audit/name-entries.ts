import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Actor } from "../../lib/actor"
import { PRODUCER_MODULE } from "../../modules/producer"
import { PRODUCER_ACCOUNT_MODULE } from "../../modules/producer-account"

type Entry = { actor_type: Actor["type"]; actor_id: string; producer_id: string | null }
type Named = { actor_name: string | null; producer: { id: string; name: string } | null }

/**
 * The entries with who did it and whose it is, as people call them: a person of the office by their e-mail, one of a
 * producer by their name or login. Null for the market itself and for who is no longer known.
 */
export async function nameEntries<E extends Entry>(
  container: MedusaContainer,
  entries: E[],
): Promise<(E & Named)[]> {
  const actorsOf = (type: Actor["type"]) =>
    distinct(entries.flatMap(({ actor_type, actor_id }) => (actor_type === type ? [actor_id] : [])))
  const producerIds = distinct(entries.flatMap(({ producer_id }) => producer_id ?? []))
  const [users, accounts, producers] = await Promise.all([
    container.resolve(Modules.USER).listUsers({ id: actorsOf("operator") }, { take: entries.length }),
    container
      .resolve(PRODUCER_ACCOUNT_MODULE)
      .listProducerAccounts({ id: actorsOf("producer") }, { take: entries.length }),
    container
      .resolve(PRODUCER_MODULE)
      .listProducers({ id: producerIds }, { select: ["id", "name"], take: entries.length }),
  ])
  const names = new Map([
    ...users.map(({ id, email }): [string, string | null] => [id, email]),
    ...accounts.map(({ id, name, email, phone }): [string, string | null] => [id, name ?? email ?? phone]),
  ])
  return entries.map((entry) => {
    const producer = producers.find(({ id }) => id === entry.producer_id)
    return {
      ...entry,
      actor_name: names.get(entry.actor_id) ?? null,
      producer: producer ? { id: producer.id, name: producer.name } : null,
    }
  })
}

const distinct = (ids: string[]): string[] => [...new Set(ids)]
