import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { UPLOAD_MODULE } from "../../../modules/upload"

/** Pictures that nothing shows yet: enough for a day's work, not enough to fill a disk. */
const MOST_WAITING = 200

/** Refuses more pictures while too many wait unused. */
export const checkUploadRoomStep = createStep(
  "check-upload-room",
  async ({ producer_id, more }: { producer_id: string; more: number }, { container }) => {
    const [, waiting] = await container
      .resolve(UPLOAD_MODULE)
      .listAndCountUploads({ producer_id, attached_at: null }, { take: 1 })
    if (waiting + more > MOST_WAITING) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `At most ${MOST_WAITING} pictures can wait unused; put some into products, or come back tomorrow.`,
        "too_many_uploads",
      )
    }
    return new StepResponse(null)
  },
)
