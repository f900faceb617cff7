import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { NOTICE_MODULE } from "../../../modules/notice"

export type ReadNoticesInput = {
  /** Of the module's list method; always with the person's `account_id`. */
  filters: { account_id: string; id?: string; $or?: object[] }
  must_exist?: boolean
}

/** Marks the notices found as read, those that were not; takes it back for exactly these. */
export const readNoticesStep = createStep(
  "read-notices",
  async ({ filters, must_exist }: ReadNoticesInput, { container }) => {
    const service = container.resolve(NOTICE_MODULE)
    const found = await service.listNotices(filters, { select: ["id", "read_at"], take: null })
    if (must_exist && found.length === 0) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "This notice was not found.")
    }
    const unread = found.filter(({ read_at }) => read_at === null).map(({ id }) => id)
    const read_at = new Date()
    await service.updateNotices(unread.map((id) => ({ id, read_at })))
    return new StepResponse({ read: unread.length }, unread)
  },
  async (unread, { container }) => {
    await container.resolve(NOTICE_MODULE).updateNotices((unread ?? []).map((id) => ({ id, read_at: null })))
  },
)
