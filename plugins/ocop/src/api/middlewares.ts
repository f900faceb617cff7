import { allowFields, defineMiddlewares } from "@medusajs/framework/http"
import { adminCommuneMiddlewares } from "./admin/communes/middlewares"
import { checkCartAddress } from "./store/carts/check-cart-address"

export default defineMiddlewares({
  routes: [
    ...adminCommuneMiddlewares,
    {
      matcher: "/store/products*",
      middlewares: [allowFields("product_set.code", "product_set.name", "product_set.group.code")],
    },
    { matcher: "/store/carts", method: "POST", middlewares: [checkCartAddress] },
    { matcher: "/store/carts/:id", method: "POST", middlewares: [checkCartAddress] },
  ],
})
