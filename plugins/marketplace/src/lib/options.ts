import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { DEFAULT_FLAGGED_KEYWORDS } from "./keyword-flags"

const marketSchema = z.object({
  /** What the market is called in mails. */
  name: z.string().min(1),
  /** The storefront as people reach it, without a slash at the end. */
  url: z.url(),
  /** The operators' screens. */
  adminUrl: z.url(),
  /** Mails say that this is a market for show. */
  isDemo: z.boolean(),
})

const shippingOptionSchema = z.object({
  name: z.string().min(1),
  type_code: z.string().min(1),
  type_label: z.string().min(1),
  type_description: z.string(),
  /** Đồng, tax included. */
  amount: z.number().int().min(0),
  rules: z
    .array(
      z.object({
        attribute: z.string(),
        operator: z.enum(["eq", "ne", "in", "nin", "gt", "gte", "lt", "lte"]),
        value: z.union([z.string(), z.array(z.string())]),
      }),
    )
    .optional(),
})

const optionsSchema = z.object({
  /** Signs the tokens with which guests open their order group. */
  orderTokenSecret: z.string().min(16),
  market: marketSchema,
  /** How a producer that has just been admitted ships: flat prices. */
  shippingOptions: z.array(shippingOptionSchema).min(1),
  /** Whoever knows it (the storefront's server) may say from which address a person called. */
  storefrontSecret: z.string().min(16).optional(),
  /** How many proxies of one's own stand before the backend; their `x-forwarded-for` is believed. */
  proxyHops: z.number().int().min(0).default(0),
  /** The field of a product that names its group for commission rules, e.g. `product_set.group.code`. */
  productGroupField: z.string().optional(),
  /** The folder behind `/media`; pictures that producers send are written into it. */
  mediaDir: z.string().min(1).default("../.data/media"),
  /** What other plugins link to a product and its producer and operators see of it, e.g. `product_set.code`. */
  productFields: z.array(z.string()).default([]),
  /** What other plugins keep about a product that stands in spreadsheets of goods: additional data, and where it is read. */
  dataColumns: z
    .array(
      z.object({
        key: z.string().min(1),
        /** One of `productFields`. */
        field: z.string().min(1),
        titles: z.object({ vi: z.string().min(1), en: z.string().min(1) }),
      }),
    )
    .default([]),
  /** Words in a listing that an operator should look at twice. */
  flaggedKeywords: z.array(z.string().min(1)).default(DEFAULT_FLAGGED_KEYWORDS),
})

export type Market = z.infer<typeof marketSchema>
export type MarketplaceOptions = z.infer<typeof optionsSchema>

const PLUGIN = "@cho-lang/marketplace"

/** The options this plugin was registered with; throws where they do not hold. */
export function marketplaceOptions(container: MedusaContainer): MarketplaceOptions {
  const { plugins = [] } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const plugin = plugins.find((entry) => typeof entry !== "string" && entry.resolve === PLUGIN)
  const parsed = optionsSchema.safeParse(typeof plugin === "object" ? plugin.options : undefined)
  if (!parsed.success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `The options of the plugin ${PLUGIN} do not hold:\n${z.prettifyError(parsed.error)}`,
    )
  }
  return parsed.data
}
