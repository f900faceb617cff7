import { configureStoreSearch, defineMiddlewares } from "@medusajs/framework/http"
import { serveMedia } from "./media"
import { prepareSearch } from "./store/search/prepare-search"

export default defineMiddlewares({
  routes: [
    { matcher: "/media/*", method: "GET", middlewares: [serveMedia] },
    {
      matcher: "/store/search",
      middlewares: [prepareSearch, configureStoreSearch({ allowed_indexes: { product: true } })],
    },
  ],
})
