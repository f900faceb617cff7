import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ProducerMemberRole } from "../../../lib/member-roles"
import { GOODS_IMPORT_MODULE } from "../../../modules/goods-import"

export type StartImportInput = { id: string; producer_id: string; role: ProducerMemberRole; now: string }

/** Marks a checked import as running; a stall has one at a time. Put it in turn with others of the stall. */
export const startImportStep = createStep(
  "start-import",
  async ({ id, producer_id, role, now }: StartImportInput, { container }) => {
    const service = container.resolve(GOODS_IMPORT_MODULE)
    const [found] = await service.listGoodsImports({ id, producer_id }, { take: 1 })
    const [running] = await service.listGoodsImports({ producer_id, status: "running" }, { take: 1 })
    if (!found) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "This import was not found.")
    }
    if (found.kind === "products" && role === "staff") {
      throw new MedusaError(
        MedusaError.Types.FORBIDDEN,
        "Staff may import the stock only.",
        "role_not_allowed",
      )
    }
    if (found.status !== "checked") {
      throw refusal("wrong_state", "This import has been confirmed already.")
    }
    if (running) {
      throw refusal("import_running", "Another import of this stall is running: wait until it is done.")
    }
    await service.updateGoodsImports({ id, status: "running", confirmed_at: new Date(now) })
    return new StepResponse({ kind: found.kind, filename: found.filename, summary: found.summary }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve(GOODS_IMPORT_MODULE)
        .updateGoodsImports({ id, status: "checked", confirmed_at: null })
    }
  },
)

const refusal = (code: string, message: string) =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
