import type { MiddlewareRoute } from "@medusajs/framework/http"
import { choosingFields } from "../../list-fields"
import { validatedBody, validatedQuery } from "../../validated"
import { ProducerListInventory, ProducerSetStock, ProducerSetStocks } from "./validators"

/** What a row of the list has. */
const FIELDS = [
  "variant_id",
  "product_id",
  "product_title",
  "variant_title",
  "sku",
  "thumbnail",
  "stocked_quantity",
  "reserved_quantity",
  "available_quantity",
]

export const inventoryMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/inventory",
    methods: ["GET"],
    middlewares: [
      validatedQuery(ProducerListInventory, { isList: true, defaults: [] }),
      choosingFields("inventory_items", FIELDS),
    ],
  },
  {
    matcher: "/producer/inventory",
    methods: ["POST"],
    middlewares: [validatedBody(ProducerSetStocks)],
  },
  {
    matcher: "/producer/inventory/:variant_id",
    methods: ["POST"],
    middlewares: [validatedBody(ProducerSetStock)],
  },
]
