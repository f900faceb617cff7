import { z } from "@medusajs/framework/zod"
import { STOCK_ORDERS } from "../../../lib/inventory/stock-query"
import { fieldsParam } from "../../list-fields"
import { LARGEST_PAGE, pageParams } from "../../page"

const MOST_PIECES = 1_000_000

const stocked_quantity = z.number().int().min(0).max(MOST_PIECES)

export const ProducerListInventory = z
  .object({
    ...pageParams,
    ...fieldsParam,
    q: z.string().trim().max(200).optional(),
    low_stock: z
      .enum(["true", "false"])
      .transform((text) => text === "true")
      .optional(),
    order: z.enum(STOCK_ORDERS).default("title"),
  })
  .strict()
export type ProducerListInventoryParams = z.infer<typeof ProducerListInventory>

export const ProducerSetStock = z.object({ stocked_quantity }).strict()
export type ProducerSetStockBody = z.infer<typeof ProducerSetStock>

export const ProducerSetStocks = z
  .object({
    items: z
      .array(z.object({ variant_id: z.string().min(1).max(100), stocked_quantity }).strict())
      .min(1)
      .max(LARGEST_PAGE),
  })
  .strict()
export type ProducerSetStocksBody = z.infer<typeof ProducerSetStocks>
