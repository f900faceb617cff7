import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { paymentVietnamOptions } from "../../../lib/options"

type Seller = { name: string; bank_bin: string | null; bank_account_number: string | null }
type CartRow = { items?: { product?: { producer?: Seller | null } | null }[] | null }

/**
 * A cart can be paid by transfer only when each of its producers has an account to transfer to; refused here, before
 * anything is ordered, by the names of those who have none.
 */
export async function onlyWithAccounts(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { provider_id } = (req.body ?? {}) as { provider_id?: unknown }
  if (typeof provider_id === "string" && provider_id.startsWith("pp_vietqr")) {
    const names = await sellersWithoutAccount(req.scope, req.params.id ?? "")
    if (names.length > 0) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `There is no bank account yet of: ${names.join("; ")}. Choose another way to pay.`,
        "no_bank_account",
      )
    }
  }
  next()
}

async function sellersWithoutAccount(container: MedusaContainer, collectionId: string): Promise<string[]> {
  if (paymentVietnamOptions(container).pspAccount) {
    return []
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: links } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: collectionId },
  })
  const cartIds = (links as unknown as { cart_id: string }[]).map(({ cart_id }) => cart_id)
  const { data: carts } = await query.graph({
    entity: "cart",
    fields: [
      "items.product.producer.name",
      "items.product.producer.bank_bin",
      "items.product.producer.bank_account_number",
    ],
    filters: { id: cartIds },
  })
  const sellers = (carts as unknown as CartRow[])
    .flatMap(({ items }) => items ?? [])
    .flatMap(({ product }) => product?.producer ?? [])
  return [
    ...new Set(
      sellers
        .filter(({ bank_bin, bank_account_number }) => !bank_bin || !bank_account_number)
        .map(({ name }) => name),
    ),
  ]
}
