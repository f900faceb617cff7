import { allowFields, defineMiddlewares } from "@medusajs/framework/http"
import { checkCartAddress } from "./store/carts/check-cart-address"

export default defineMiddlewares({
  routes: [
    {
      matcher: "/store/products*",
      middlewares: [allowFields("product_set.code", "product_set.name", "product_set.group.code")],
    },
    { matcher: "/store/carts", method: "POST", middlewares: [checkCartAddress] },
    { matcher: "/store/carts/:id", method: "POST", middlewares: [checkCartAddress] },
  ],
})
