import { createListingsWorkflow } from "@cho-lang/marketplace/workflows/listing/create-listings"
import { createProducersWorkflow } from "@cho-lang/marketplace/workflows/producer/create-producers"
import type { ProducerInput } from "@cho-lang/marketplace/workflows/producer/types"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateRegionsWorkflow,
} from "@medusajs/medusa/core-flows"

export type Goods = { product_id: string; variant_id: string; inventory_item_id: string }
export type Stall = { id: string; handle: string; stock_location_id: string; goods: Goods[] }
export type Market = { publishableKey: string; regionId: string; salesChannelId: string; stalls: Stall[] }

const PRODUCERS = [
  { handle: "gom-mau", name: "Hộ gốm mẫu (demo)", type: "household", commune_code: "00577" },
  { handle: "lua-mau", name: "Hợp tác xã lụa mẫu (demo)", type: "cooperative", commune_code: "09556" },
  { handle: "com-mau", name: "Công ty cốm mẫu (demo)", type: "enterprise", commune_code: "00592" },
] as const

const shippingOptions = (fee: number): ProducerInput["shipping_options"] => [
  {
    name: "Giao tiêu chuẩn",
    type_code: "standard",
    type_label: "Tiêu chuẩn",
    type_description: "2 đến 4 ngày",
    amount: fee,
  },
  {
    name: "Giao nhanh",
    type_code: "express",
    type_label: "Nhanh",
    type_description: "Trong ngày",
    amount: fee + 20_000,
  },
]

/** Lets shoppers of the market pay by these providers, and by no others. */
export async function offerPayments(
  container: MedusaContainer,
  { regionId }: Pick<Market, "regionId">,
  providers: string[],
): Promise<void> {
  await updateRegionsWorkflow(container).run({
    input: { selector: { id: regionId }, update: { payment_providers: providers } },
  })
}

/** Three producers in Hanoi with two goods each: 120,000 ₫ and 35,500 ₫ (times the stall's number), ten in stock. */
export async function createMarket(container: MedusaContainer): Promise<Market> {
  const { result: channels } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Chợ Làng" }] },
  })
  const salesChannelId = channels[0]?.id ?? ""
  const stores = container.resolve(Modules.STORE)
  const [store] = await stores.listStores({}, { take: 1 })
  await stores.updateStores(store?.id ?? "", { default_sales_channel_id: salesChannelId })
  const { result: keys } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Cửa hàng", type: "publishable", created_by: "" }] },
  })
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: keys[0]?.id ?? "", add: [salesChannelId] },
  })
  const { result: regions } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Việt Nam",
          currency_code: "vnd",
          countries: ["vn"],
          payment_providers: ["pp_system_default"],
          is_tax_inclusive: true,
        },
      ],
    },
  })
  await createTaxRegionsWorkflow(container).run({
    input: [
      {
        country_code: "vn",
        provider_id: "tp_system",
        default_tax_rate: { name: "GTGT", code: "vat-8", rate: 8 },
      },
    ],
  })
  await container
    .resolve(Modules.PRICING)
    .createPricePreferences([{ attribute: "currency_code", value: "vnd", is_tax_inclusive: true }])
  const { result: producers } = await createProducersWorkflow(container).run({
    input: {
      sales_channel_id: salesChannelId,
      producers: PRODUCERS.map((producer, index) => ({
        ...producer,
        status: "approved",
        is_demo: true,
        members: [{ email: `${producer.handle}@cholang.example`, role: "owner" }],
        address: {
          address_1: "Số 1",
          city: "Xã mẫu",
          province: "Thành phố Hà Nội",
          country_code: "vn",
        },
        shipping_options: shippingOptions(20_000 + index * 5_000),
      })),
    },
  })
  const stalls: Stall[] = []
  for (const [index, producer] of producers.entries()) {
    const goods = await createGoods(container, salesChannelId, producer, index + 1)
    stalls.push({
      id: producer.id,
      handle: producer.handle,
      stock_location_id: producer.stock_location_id ?? "",
      goods,
    })
  }
  return {
    publishableKey: keys[0]?.token ?? "",
    regionId: regions[0]?.id ?? "",
    salesChannelId,
    stalls,
  }
}

async function createGoods(
  container: MedusaContainer,
  salesChannelId: string,
  producer: { id: string; handle: string; stock_location_id: string | null },
  number: number,
): Promise<Goods[]> {
  const { result: products } = await createProductsWorkflow(container).run({
    input: {
      products: [120_000, 35_500].map((price, index) => ({
        title: `Hàng ${producer.handle} ${index + 1}`,
        handle: `${producer.handle}-${index + 1}`,
        status: ProductStatus.DRAFT,
        sales_channels: [{ id: salesChannelId }],
        options: [{ title: "Loại", values: ["Thường"] }],
        variants: [
          {
            title: "Thường",
            sku: `${producer.handle}-${index + 1}`.toUpperCase(),
            options: { Loại: "Thường" },
            manage_inventory: true,
            prices: [{ currency_code: "vnd", amount: price * number }],
          },
        ],
      })),
    },
  })
  await createListingsWorkflow(container).run({
    input: {
      listings: products.map(({ id }) => ({
        product_id: id,
        producer_id: producer.id,
        status: "published",
      })),
    },
  })
  const items = await container
    .resolve(Modules.INVENTORY)
    .listInventoryItems({ sku: products.map(({ variants }) => variants[0]?.sku ?? "") })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.map(({ id }) => ({
        inventory_item_id: id,
        location_id: producer.stock_location_id ?? "",
        stocked_quantity: 10,
      })),
    },
  })
  return products.map(({ id, variants }) => ({
    product_id: id,
    variant_id: variants[0]?.id ?? "",
    inventory_item_id: items.find(({ sku }) => sku === variants[0]?.sku)?.id ?? "",
  }))
}
