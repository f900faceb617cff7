import path from "node:path"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { env } from "../env"

/** Pictures of the market under the same path as in the storefront, so that the admin shows them too. */
export function serveMedia(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const file = req.originalUrl.replace(/^\/media\//, "").replace(/\?.*$/, "")
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("cache-control", "public, max-age=31536000, immutable")
  res.sendFile(file, { root: path.resolve(env.MEDIA_DIR), dotfiles: "deny" }, (error) => {
    if (error && !res.headersSent) {
      next(error)
    }
  })
}
