import { randomUUID } from "node:crypto"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Names this run of a completion: it owns the cart's lock, and only it may place the group it opens. */
export const beginAttemptStep = createStep("begin-attempt", async () => new StepResponse(randomUUID()))
