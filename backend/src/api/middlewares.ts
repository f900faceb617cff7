import { configureStoreSearch, defineMiddlewares } from "@medusajs/framework/http"
import { serveMedia } from "./media"
import { limitSearch } from "./store/search/limit-search"

export default defineMiddlewares({
  routes: [
    { matcher: "/media/*", method: "GET", middlewares: [serveMedia] },
    {
      matcher: "/store/search",
      middlewares: [limitSearch, configureStoreSearch({ allowed_indexes: { product: true } })],
    },
  ],
})
