import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER_MODULE } from "../../../modules/producer"
import type { Producer } from "../../../modules/producer/models/producer"

type ProducerRow = InferTypeOf<typeof Producer>

/** What may change in a producer that exists; where it ships from and under which handle stays. */
export type ProducerFields = Omit<
  ProducerRow,
  | "id"
  | "handle"
  | "search_name"
  | "members"
  | "stock_location_id"
  | "shipping_profile_id"
  | "created_at"
  | "updated_at"
  | "deleted_at"
>
export type ProducerChange = { id: string } & Partial<ProducerFields>

/**
 * Changes fields of a producer and puts the old values back when a later step fails. Answers `{producer, before}`, the
 * latter with the old values of those fields. Fails with `not_found`.
 */
export const updateProducerStep = createStep(
  "update-producer",
  async ({ id, ...change }: ProducerChange, { container }) => {
    const service = container.resolve(PRODUCER_MODULE)
    const [found] = await service.listProducers({ id })
    if (!found) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "This producer was not found.")
    }
    const before = Object.fromEntries(
      Object.keys(change).map((field) => [field, found[field as keyof ProducerFields]]),
    ) as Partial<ProducerFields>
    const producer = await service.updateProducers({ id, ...change })
    return new StepResponse({ producer, before }, { id, ...before })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(PRODUCER_MODULE).updateProducers(before)
    }
  },
)
