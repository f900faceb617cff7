import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createPaymentSessionsWorkflow, updateRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { env } from "../src/env"

const CARD = "pp_stripe_stripe"

type CartRow = { id: string; payment_collection?: { id: string } | null }
type RegionRow = { id: string; payment_providers?: { id: string }[] }

/** Has ready carts paid by card instead, with the fake Stripe that the bench runs. */
export async function payByCard(container: MedusaContainer, cartIds: string[]): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  await offerCard(container)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "payment_collection.id"],
    filters: { id: cartIds },
  })
  for (const { payment_collection } of data as unknown as CartRow[]) {
    const { result: session } = await createPaymentSessionsWorkflow(container).run({
      input: { payment_collection_id: payment_collection?.id ?? "", provider_id: CARD },
    })
    await confirm(String(session.data.id))
  }
}

async function offerCard(container: MedusaContainer): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "region",
    fields: ["id", "payment_providers.id"],
  })
  for (const { id, payment_providers = [] } of data as unknown as RegionRow[]) {
    const providers = new Set([...payment_providers.map((provider) => provider.id), CARD])
    await updateRegionsWorkflow(container).run({
      input: { selector: { id }, update: { payment_providers: [...providers] } },
    })
  }
}

/** What the shopper's browser does. */
async function confirm(intentId: string): Promise<void> {
  const answer = await fetch(`${env.STRIPE_API_BASE}/v1/payment_intents/${intentId}/confirm`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${env.STRIPE_API_KEY}`,
      "content-type": "application/x-www-form-urlencoded",
    },
    body: "payment_method=pm_card_visa",
  })
  if (!answer.ok) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The card was not confirmed: ${await answer.text()}`,
    )
  }
}
