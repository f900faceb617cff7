import type { MiddlewareRoute } from "@medusajs/framework/http"
import { NoBody } from "../../no-body"
import { validatedBody, validatedQuery } from "../../validated"
import {
  ProducerCreateProduct,
  ProducerCreateVariant,
  ProducerListProducts,
  ProducerUpdateProduct,
  ProducerUpdateVariant,
} from "./validators"

const body = (matcher: string, schema: Parameters<typeof validatedBody>[0]): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [validatedBody(schema)],
})

export const producerProductMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/products",
    methods: ["GET"],
    middlewares: [validatedQuery(ProducerListProducts, { isList: true, defaults: [] })],
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
