import { randomUUID } from "node:crypto"
import { createStep, StepResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"

/** Seconds a second writer waits, and seconds after which a killed writer's lock is free again. */
const WAIT_SECONDS = 10
const LOCK_SECONDS = 30

const nameRunStep = createStep("name-run", async () => new StepResponse(randomUUID()))

/**
 * Composes `work` into the workflow so that of all runs with the same key only one is in it at a time: what a run
 * reads there is still so when it writes. Call it once in a workflow, while that is being composed. Fails with
 * `conflict` where the key stays taken. As a step of another workflow it does not wait: that one holds the key.
 */
export function inTurn<T>(key: string | WorkflowData<string>, work: () => T): T {
  const ownerId = nameRunStep()
  acquireLockStep({ key, ownerId, timeout: WAIT_SECONDS, ttl: LOCK_SECONDS, retryInterval: 0.1 })
  const result = work()
  releaseLockStep({ key, ownerId })
  return result
}
