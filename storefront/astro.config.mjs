import node from "@astrojs/node"
import { defineConfig } from "astro/config"

export default defineConfig({
  output: "server",
  // A page is kept as a whole, and one that fails half-way must become an error page.
  adapter: node({ mode: "middleware", experimentalDisableStreaming: true }),
  trailingSlash: "ignore",
  // The server in server/ checks the origin of every form, on whatever host the shop is reached.
  security: { checkOrigin: false },
  session: false,
  build: { inlineStylesheets: "never", assets: "_astro" },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
})
