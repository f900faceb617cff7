import type { MedusaRequest, MiddlewareRoute } from "@medusajs/framework/http"
import { marketplaceOptions } from "../../../lib/options"
import { choosingFields } from "../../list-fields"
import { NoBody } from "../../no-body"
import { validatedBody, validatedQuery } from "../../validated"
import {
  ProducerCreateProduct,
  ProducerCreateVariant,
  ProducerListProducts,
  ProducerUpdateProduct,
  ProducerUpdateVariant,
} from "./validators"

/** What a row of the list has. */
const FIELDS = [
  "id",
  "handle",
  "title",
  "description",
  "thumbnail",
  "images",
  "status",
  "review_note",
  "pending_change",
  "sale_unit",
  "label",
  "variants",
  "created_at",
  "updated_at",
]

/** Those, and what other plugins add to a product, such as `product_set`. */
const fieldsOfProducts = ({ scope }: MedusaRequest) => [
  ...FIELDS,
  ...marketplaceOptions(scope).productFields.map((field) => field.split(".")[0] ?? field),
]

const body = (matcher: string, schema: Parameters<typeof validatedBody>[0]): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [validatedBody(schema)],
})

export const producerProductMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/products",
    methods: ["GET"],
    middlewares: [
      validatedQuery(ProducerListProducts, { isList: true, defaults: [] }),
      choosingFields("products", fieldsOfProducts),
    ],
  },
  body("/producer/products", ProducerCreateProduct),
  body("/producer/products/:id", ProducerUpdateProduct),
  body("/producer/products/:id/submit", NoBody),
  body("/producer/products/:id/withdraw", NoBody),
  body("/producer/products/:id/unpublish", NoBody),
  body("/producer/products/:id/republish", NoBody),
  body("/producer/products/:id/variants", ProducerCreateVariant),
  body("/producer/products/:id/variants/:variant_id", ProducerUpdateVariant),
]
