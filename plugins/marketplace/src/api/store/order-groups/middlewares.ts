import type { MiddlewareRoute } from "@medusajs/framework/http"
import { MOST_RETURN_PHOTOS } from "../../../lib/returns/return-reasons"
import { receiveFiles } from "../../../lib/uploads/receive-files"
import { NoBody } from "../../no-body"
import { validatedBody } from "../../validated"
import { onlyTokenHolder } from "./token-holder"
import { StoreAskReturn, StoreCancelOrder } from "./validators"

const MEGABYTE = 1024 * 1024
const ORDER = "/store/order-groups/:id/orders/:order_id"

export const storeOrderGroupMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/order-groups/:id/photos",
    methods: ["POST"],
    middlewares: [
      onlyTokenHolder,
      receiveFiles({ field: "files", maxFiles: MOST_RETURN_PHOTOS, maxBytesEach: 15 * MEGABYTE }),
      validatedBody(NoBody),
    ],
  },
  {
    matcher: `${ORDER}/cancel`,
    methods: ["POST"],
    middlewares: [onlyTokenHolder, validatedBody(StoreCancelOrder)],
  },
  { matcher: `${ORDER}/timeline`, methods: ["GET"], middlewares: [onlyTokenHolder] },
  { matcher: `${ORDER}/replacements`, methods: ["GET"], middlewares: [onlyTokenHolder] },
  { matcher: `${ORDER}/return-requests`, methods: ["GET"], middlewares: [onlyTokenHolder] },
  {
    matcher: `${ORDER}/return-requests`,
    methods: ["POST"],
    middlewares: [onlyTokenHolder, validatedBody(StoreAskReturn)],
  },
  {
    matcher: `${ORDER}/return-requests/:request_id/withdraw`,
    methods: ["POST"],
    middlewares: [onlyTokenHolder, validatedBody(NoBody)],
  },
]
