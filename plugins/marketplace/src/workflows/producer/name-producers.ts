import type { MedusaContainer } from "@medusajs/framework/types"
import { PRODUCER_MODULE } from "../../modules/producer"

type Owned = { producer_id: string | null }

/** The producers of some rows as people call them, by id, each with how it stands; what is gone is left out. */
export async function producersOf(container: MedusaContainer, rows: Owned[]) {
  const ids = [...new Set(rows.flatMap(({ producer_id }) => producer_id ?? []))]
  const producers = await container
    .resolve(PRODUCER_MODULE)
    .listProducers({ id: ids }, { select: ["id", "handle", "name", "status"], take: null })
  return new Map(producers.map(({ id, handle, name, status }) => [id, { id, handle, name, status }]))
}

/** The same rows, each with whose it is, for lists over several producers. */
export async function nameProducers<Row extends Owned>(container: MedusaContainer, rows: Row[]) {
  const known = await producersOf(container, rows)
  return rows.map((row) => {
    const producer = known.get(row.producer_id ?? "")
    return {
      ...row,
      producer: producer ? { id: producer.id, handle: producer.handle, name: producer.name } : null,
    }
  })
}

/** What a producer is called; `not_found` for none. */
export async function producerName(container: MedusaContainer, id: string): Promise<string> {
  const { name } = await container.resolve(PRODUCER_MODULE).retrieveProducer(id, { select: ["name"] })
  return name
}
