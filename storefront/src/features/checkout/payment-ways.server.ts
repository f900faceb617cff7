import { callStore, regionId } from "../../lib/medusa.ts"

/** The ways to pay that shoppers know, each with the payment providers that stand for it; the first one there is used. */
const PROVIDERS = {
  cod: ["pp_cod_cod", "pp_system_default"],
  bank_transfer: ["pp_vietqr_vietqr"],
  card: ["pp_stripe_stripe"],
} as const

export type PaymentWay = keyof typeof PROVIDERS
export type OfferedWay = { way: PaymentWay; providerId: string }

const WAYS = Object.keys(PROVIDERS) as PaymentWay[]
const KEPT_MS = 60_000

let kept: { until: number; ways: Promise<OfferedWay[]> } | undefined

/** The ways in which this market can be paid, in the order in which they are offered; asked once a minute. */
export function offeredWays(): Promise<OfferedWay[]> {
  if (!kept || kept.until < Date.now()) {
    const ways = askWays().catch((error: unknown) => {
      kept = undefined
      throw error
    })
    kept = { until: Date.now() + KEPT_MS, ways }
  }
  return kept.ways
}

async function askWays(): Promise<OfferedWay[]> {
  const { payment_providers } = await callStore<{ payment_providers: { id: string }[] }>(
    "GET",
    "/store/payment-providers",
    { query: { region_id: await regionId(), limit: 100 } },
  )
  const known = new Set(payment_providers.map(({ id }) => id))
  return WAYS.flatMap((way) => {
    const providerId = PROVIDERS[way].find((id) => known.has(id))
    return providerId ? { way, providerId } : []
  })
}
