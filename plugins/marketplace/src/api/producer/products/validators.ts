import { z } from "@medusajs/framework/zod"
import {
  DESCRIPTION_LENGTH,
  HEAVIEST,
  HIGHEST_PRICE,
  LONGEST,
  MOST_PIECES,
  MOST_VARIANTS,
  NET_UNITS,
  SALE_UNIT_LENGTH,
  SKU_PATTERN,
  TITLE_LENGTH,
  VARIANT_TITLE_LENGTH,
} from "../../../lib/goods/product-input"
import { LISTING_STATUSES } from "../../../modules/listing/models/listing"
import { fieldsParam } from "../../list-fields"
import { pageParams } from "../../page"
import { line, optionalLine, richBody } from "../../text-fields"

const MOST_IMAGES = 10
const MOST_LABEL_ENTRIES = 30

/** A whole number from 1 on, or null for "not given". */
const measure = (most: number) => z.number().int().min(1).max(most).nullable().optional()

const variantFields = {
  title: line(VARIANT_TITLE_LENGTH),
  sku: z
    .string()
    .trim()
    .refine(
      (sku) => sku === "" || SKU_PATTERN.test(sku),
      "A SKU has up to 40 letters (A–Z), digits, dots and dashes",
    )
    .nullable()
    .optional(),
  /** Integer đồng, tax included. */
  price: z.number().int().min(1).max(HIGHEST_PRICE),
  net_quantity: measure(MOST_PIECES),
  net_unit: z.enum(NET_UNITS).nullable().optional(),
  /** Grams, packing included. */
  weight: measure(HEAVIEST),
  /** Millimetres. */
  length: measure(LONGEST),
  width: measure(LONGEST),
  height: measure(LONGEST),
}

type NetContent = { net_quantity?: number | null; net_unit?: string | null }
const hasWholeContent = ({ net_quantity, net_unit }: NetContent) =>
  Boolean(net_quantity) === Boolean(net_unit)
const wholeContent = {
  message: "A net quantity needs its unit, and a unit its quantity",
  path: ["net_quantity"],
}

const stockedQuantity = z.number().int().min(0).max(MOST_PIECES)

const newVariant = z
  .object({ ...variantFields, stocked_quantity: stockedQuantity.default(0) })
  .strict()
  .refine(hasWholeContent, wholeContent)

const label = z
  .record(z.string().regex(/^[a-z][a-z0-9_]{0,39}$/), optionalLine(500))
  .refine((entries) => Object.keys(entries).length <= MOST_LABEL_ENTRIES, "A label has at most 30 entries")
  .transform((entries) =>
    Object.fromEntries(
      Object.entries(entries).flatMap(([key, text]): [string, string][] => (text ? [[key, text]] : [])),
    ),
  )

/** What a product has beside its title and variants. */
export const productFields = {
  description: richBody(DESCRIPTION_LENGTH),
  images: z
    .array(z.object({ url: z.string().min(1).max(500) }).strict())
    .max(MOST_IMAGES)
    .optional(),
  sale_unit: optionalLine(SALE_UNIT_LENGTH),
  label: label.optional(),
  /** For other plugins, each of which checks its own keys. */
  additional_data: z.record(z.string().max(60), z.unknown()).optional(),
}

export const productTitle = line(TITLE_LENGTH)

const isDistinct = (values: unknown[]) => new Set(values).size === values.length

export const ProducerCreateProduct = z
  .object({
    title: productTitle,
    ...productFields,
    variants: z
      .array(newVariant)
      .min(1)
      .max(MOST_VARIANTS)
      .refine(
        (variants) => isDistinct(variants.map(({ title }) => title)),
        "Each variant needs its own title",
      )
      .refine(
        (variants) => isDistinct(variants.flatMap(({ sku }) => sku || [])),
        "Each variant needs its own SKU",
      ),
  })
  .strict()
export type ProducerCreateProductBody = z.infer<typeof ProducerCreateProduct>

export const ProducerUpdateProduct = z.object({ title: productTitle.optional(), ...productFields }).strict()
export type ProducerUpdateProductBody = z.infer<typeof ProducerUpdateProduct>

export const ProducerCreateVariant = newVariant
export type ProducerCreateVariantBody = z.infer<typeof ProducerCreateVariant>

export const ProducerUpdateVariant = z
  .object({
    ...variantFields,
    title: variantFields.title.optional(),
    price: variantFields.price.optional(),
    stocked_quantity: stockedQuantity.optional(),
  })
  .strict()
  .refine((edit) => "net_quantity" in edit === "net_unit" in edit && hasWholeContent(edit), wholeContent)
export type ProducerUpdateVariantBody = z.infer<typeof ProducerUpdateVariant>

export const ProducerListProducts = z
  .object({
    ...pageParams,
    ...fieldsParam,
    q: z.string().trim().max(200).optional(),
    status: z.enum(LISTING_STATUSES).optional(),
    order: z
      .enum(["created_at", "-created_at", "updated_at", "-updated_at", "title", "-title"])
      .default("-created_at"),
  })
  .strict()
export type ProducerListProductsParams = z.infer<typeof ProducerListProducts>
