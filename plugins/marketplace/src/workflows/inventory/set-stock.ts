import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  batchInventoryItemLevelsWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import type { StockChange, StockEntry } from "../../lib/inventory/stock"
import { recordAuditStep } from "../audit/steps/record-audit"
import { beginAttemptStep } from "../order-group/steps/begin-attempt"
import { planStockStep } from "./steps/plan-stock"

/** Seconds a writer waits behind others who reserve, pack or count the same goods. */
const WAIT_SECONDS = 15
/** Seconds after which the goods are free again of a writer that was killed. */
const LEASE_SECONDS = 30

type Input = { producer_id: string; items: StockEntry[]; actor: Actor }

/**
 * Sets the stock of a producer's goods to what was counted, all of them or none, and writes each change down. It takes
 * the locks that reserving and packing take, so that nothing is reserved between the look at it and the writing.
 * Answers the changes. Fails with `not_found` for foreign goods, `not_allowed` for fewer than orders have reserved (code
 * `stock_reserved`) and for sets (code `shared_stock`); nothing is changed then.
 */
export const setStockWorkflow = createWorkflow("set-stock", (input: Input) => {
  const { item_ids: key } = planStockStep(input)
  const ownerId = beginAttemptStep()
  acquireLockStep({
    key,
    ownerId,
    timeout: WAIT_SECONDS,
    ttl: LEASE_SECONDS,
    retryInterval: 0.1,
    executeOnSubWorkflow: true,
  })
  const { changes } = planStockStep(input).config({ name: "plan-stock-in-turn" })
  batchInventoryItemLevelsWorkflow.runAsStep({
    input: transform({ changes }, ({ changes }) => ({
      create: changes.filter(({ has_level }) => !has_level).map(levelOf),
      update: changes.filter(({ has_level }) => has_level).map(levelOf),
      delete: [],
    })),
  })
  releaseLockStep({ key, ownerId, executeOnSubWorkflow: true })
  recordAuditStep(
    transform({ input, changes }, ({ input, changes }) =>
      changes.map(({ variant_id, before, stocked_quantity }) => ({
        actor: input.actor,
        producer_id: input.producer_id,
        entity: "inventory",
        entity_id: variant_id,
        action: "set_stock",
        before: { stocked_quantity: before },
        after: { stocked_quantity },
      })),
    ),
  )
  return new WorkflowResponse(changes)
})

const levelOf = ({ item_id, location_id, stocked_quantity }: StockChange) => ({
  inventory_item_id: item_id,
  location_id,
  stocked_quantity,
})
