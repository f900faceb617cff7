import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "../../lib/actor"
import type { ChangeRow } from "../../lib/changes/change"
import type { PartialProfile } from "../../lib/changes/profile"
import type { AdditionalData, ProductEdit } from "../../lib/goods/product-input"
import { assistProductWorkflow } from "./assist-product"
import { assistProfileWorkflow } from "./assist-profile"

export type Assistance =
  | { kind: "product"; product_id: string; proposed: ProductEdit & { additional_data?: AdditionalData } }
  | { kind: "profile"; proposed: PartialProfile }

/** Prepares a change of either kind for a producer who asked for help; errors as those of the two workflows. */
export async function assistProducer(
  scope: MedusaContainer,
  key: { producer_id: string; actor: Actor },
  help: Assistance,
): Promise<ChangeRow> {
  if (help.kind === "profile") {
    const { result } = await assistProfileWorkflow(scope).run({ input: { ...key, profile: help.proposed } })
    return result
  }
  const { additional_data, ...edit } = help.proposed
  const { result } = await assistProductWorkflow(scope).run({
    input: { ...key, product_id: help.product_id, edit, additional_data },
  })
  return result
}
