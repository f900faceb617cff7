import node from "@astrojs/node"
import react from "@astrojs/react"
import { defineConfig } from "astro/config"

export default defineConfig({
  output: "server",
  adapter: node({ mode: "middleware" }),
  integrations: [react()],
  trailingSlash: "ignore",
  // The server in server/ checks the origin of every form, on whatever host the shop is reached.
  security: { checkOrigin: false },
  session: false,
  build: { inlineStylesheets: "never", assets: "_astro" },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
})
