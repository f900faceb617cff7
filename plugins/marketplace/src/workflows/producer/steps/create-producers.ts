import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fold } from "../../../lib/fold"
import { PRODUCER_MODULE } from "../../../modules/producer"
import type { ProducerInput } from "../types"

type Row = Omit<ProducerInput, "members" | "address" | "shipping_options"> & {
  stock_location_id: string
  shipping_profile_id: string
  members: NonNullable<ProducerInput["members"]>
}

/** Writes producers and their members; deletes them again when a later step fails. */
export const createProducersStep = createStep(
  "create-producers",
  async (rows: Row[], { container }) => {
    const service = container.resolve(PRODUCER_MODULE)
    const producers = await service.createProducers(
      rows.map(({ members: _, ...row }) => ({ ...row, search_name: fold(row.name) })),
    )
    const idOf = new Map(producers.map(({ handle, id }) => [handle, id]))
    const members = rows.flatMap((row) =>
      row.members.map((member) => ({ ...member, producer_id: idOf.get(row.handle) ?? "" })),
    )
    await service.createProducerMembers(members)
    return new StepResponse(
      producers,
      producers.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) {
      const service = container.resolve(PRODUCER_MODULE)
      await service.deleteProducerMembers({ producer_id: ids })
      await service.deleteProducers(ids)
    }
  },
)
