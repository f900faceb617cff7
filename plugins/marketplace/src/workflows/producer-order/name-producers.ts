import type { MedusaContainer } from "@medusajs/framework/types"
import { PRODUCER_MODULE } from "../../modules/producer"

/** The same rows, each with whose it is, for lists over several producers. */
export async function nameProducers<Row extends { producer_id: string | null }>(
  container: MedusaContainer,
  rows: Row[],
) {
  const ids = [...new Set(rows.flatMap(({ producer_id }) => producer_id ?? []))]
  const producers = await container
    .resolve(PRODUCER_MODULE)
    .listProducers({ id: ids }, { select: ["id", "handle", "name"], take: ids.length })
  const known = new Map(producers.map(({ id, handle, name }) => [id, { id, handle, name }]))
  return rows.map((row) => ({ ...row, producer: known.get(row.producer_id ?? "") ?? null }))
}
