import { loadTaxReferenceData } from "@cho-lang/tax-vietnam/workflows"
import type { MedusaContainer, StoreDTO } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateApiKeysWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"

const NAME = "Chợ Làng"
const CURRENCY = "vnd"
const COUNTRY = "vn"
/** Paid at the door, by VietQR, by card, and Medusa's own provider for what an operator agrees with somebody. */
const PAYMENT_PROVIDERS = ["pp_cod_cod", "pp_vietqr_vietqr", "pp_stripe_stripe", "pp_system_default"]
const LOCALES = ["vi-VN", "en-US"]

export interface Shop {
  salesChannelId: string
  publishableKey: string
}

/** The store, its one sales channel, region, tax and publishable key. Medusa's own defaults become these. */
export async function prepareShop(container: MedusaContainer): Promise<Shop> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  const salesChannelId = store?.default_sales_channel_id
  if (!store || !salesChannelId) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Medusa has not created its default store.")
  }
  await updateSalesChannelsWorkflow(container).run({
    input: { selector: { id: salesChannelId }, update: { name: NAME, description: "Cửa hàng trên mạng" } },
  })
  const regionId = await ensureRegion(container)
  await loadTaxReferenceData(container, new Date())
  await updateStore(container, store, regionId)
  return { salesChannelId, publishableKey: await ensureKey(container, salesChannelId) }
}

async function ensureRegion(container: MedusaContainer): Promise<string> {
  const [existing] = await container.resolve(Modules.REGION).listRegions({ name: "Việt Nam" }, { take: 1 })
  if (existing) {
    return existing.id
  }
  const registered = await container.resolve(Modules.PAYMENT).listPaymentProviders({ is_enabled: true })
  const region = {
    name: "Việt Nam",
    currency_code: CURRENCY,
    countries: [COUNTRY],
    payment_providers: PAYMENT_PROVIDERS.filter((id) => registered.some((provider) => provider.id === id)),
    is_tax_inclusive: true,
  }
  const { result } = await createRegionsWorkflow(container).run({ input: { regions: [region] } })
  return result[0]?.id ?? ""
}

async function updateStore(container: MedusaContainer, store: StoreDTO, regionId: string): Promise<void> {
  if (store.default_region_id === regionId && store.name === NAME) {
    return
  }
  const update = {
    name: NAME,
    default_region_id: regionId,
    supported_currencies: [{ currency_code: CURRENCY, is_default: true, is_tax_inclusive: true }],
    supported_locales: LOCALES.map((locale_code) => ({ locale_code })),
  }
  await updateStoresWorkflow(container).run({ input: { selector: { id: store.id }, update } })
}

async function ensureKey(container: MedusaContainer, salesChannelId: string): Promise<string> {
  const [existing] = await container
    .resolve(Modules.API_KEY)
    .listApiKeys({ type: "publishable" }, { take: 1, order: { created_at: "ASC" } })
  const key = existing ?? (await createKey(container))
  if (key.title !== NAME) {
    await updateApiKeysWorkflow(container).run({
      input: { selector: { id: key.id }, update: { title: NAME } },
    })
  }
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [salesChannelId] } })
  return key.token
}

async function createKey(container: MedusaContainer) {
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: NAME, type: "publishable", created_by: "" }] },
  })
  const [key] = result
  if (!key) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "No publishable key was created.")
  }
  return key
}
