import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RETURN_REQUEST_MODULE } from "../../../modules/return-request"
import type { ReturnRequest } from "../../../modules/return-request/models/return-request"

export type ReturnRow = InferTypeOf<typeof ReturnRequest>

/** One request of this producer with its goods, as it is at this moment. */
export const loadReturnStep = createStep(
  "load-return",
  async ({ id, producer_id }: { id: string; producer_id: string }, { container }) => {
    const [request] = await container
      .resolve(RETURN_REQUEST_MODULE)
      .listReturnRequests({ id, producer_id }, { take: 1, relations: ["items"] })
    if (!request) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "This return request was not found.")
    }
    return new StepResponse(request)
  },
)
