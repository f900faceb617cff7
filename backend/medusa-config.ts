import path from "node:path"
import { defineConfig, Modules } from "@medusajs/framework/utils"
import { env } from "./src/env"
import { vietnameseAtFirst } from "./src/lib/vietnamese-at-first"
import { shippingOptionsFor, USUAL_PARCEL_GRAMS } from "./src/shipping-rates"

const redis = env.REDIS_URL
  ? [
      {
        resolve: "@medusajs/medusa/event-bus-redis",
        // Of itself it hears one event at a time: a slow mail server would hold up everything behind a mail.
        options: { redisUrl: env.REDIS_URL, workerOptions: { concurrency: 10 } },
      },
      { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl: env.REDIS_URL } } },
      {
        resolve: "@medusajs/medusa/caching",
        options: {
          providers: [
            {
              resolve: "@medusajs/caching-redis",
              id: "caching-redis",
              is_default: true,
              options: { redisUrl: env.REDIS_URL },
            },
          ],
        },
      },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/locking-redis",
              id: "locking-redis",
              is_default: true,
              options: { redisUrl: env.REDIS_URL },
            },
          ],
        },
      },
    ]
  : [
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              resolve: "@cho-lang/marketplace/providers/locking-lease",
              id: "locking-lease",
              is_default: true,
            },
          ],
        },
      },
    ]

const searchProvider = env.MEILISEARCH_HOST
  ? {
      resolve: "@rokmohar/medusa-plugin-meilisearch/providers/meilisearch",
      id: "meilisearch",
      options: {
        config: {
          host: env.MEILISEARCH_HOST,
          apiKey: env.MEILISEARCH_API_KEY,
          // Over Node's fetch, Meilisearch's compressed answers stall for some 40 ms.
          requestInit: { headers: { "accept-encoding": "identity" } },
        },
        task_polling_interval_ms: 20,
      },
    }
  : { resolve: "@medusajs/medusa/search-postgres", id: "postgres" }

const mailProvider = env.SMTP_URL
  ? {
      resolve: "@cho-lang/marketplace/providers/mail-smtp",
      id: "mail-smtp",
      options: { channels: ["email"], url: env.SMTP_URL, from: env.MAIL_FROM },
    }
  : {
      resolve: "@cho-lang/marketplace/providers/mail-files",
      id: "mail-files",
      options: { channels: ["email"], dir: env.MAIL_DIR },
    }

const stripeOptions = {
  apiKey: env.STRIPE_API_KEY,
  publishableKey: env.STRIPE_PUBLISHABLE_KEY,
  webhookSecret: env.STRIPE_WEBHOOK_SECRET,
  apiBase: env.STRIPE_API_BASE,
}
const stripe = env.STRIPE_API_KEY
  ? {
      plugins: [{ resolve: "@cho-lang/payment-stripe", options: stripeOptions }],
      providers: [
        { resolve: "@cho-lang/payment-stripe/providers/stripe", id: "stripe", options: stripeOptions },
      ],
    }
  : { plugins: [], providers: [] }

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    workerMode: env.WORKER_MODE,
    http: {
      storeCors: env.STORE_CORS,
      adminCors: env.ADMIN_CORS,
      authCors: env.AUTH_CORS,
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
    },
    // In production Medusa marks the session cookie secure, which nobody could log in with over http://localhost.
    cookieOptions: { secure: env.BACKEND_URL.startsWith("https:"), sameSite: "lax" },
  },
  admin: { disable: env.DISABLE_ADMIN, vite: () => ({ plugins: [vietnameseAtFirst] }) },
  featureFlags: { translation: true },
  plugins: [
    {
      resolve: "@cho-lang/marketplace",
      options: {
        orderTokenSecret: env.ORDER_TOKEN_SECRET,
        market: {
          name: "Chợ Làng",
          url: env.STOREFRONT_PUBLIC_URL ?? env.STOREFRONT_URL,
          adminUrl: `${env.BACKEND_URL}/app`,
          isDemo: env.DEMO_MARKET,
        },
        shippingOptions: shippingOptionsFor(USUAL_PARCEL_GRAMS),
        storefrontSecret: env.STOREFRONT_SECRET,
        proxyHops: env.PROXY_HOPS,
        productGroupField: "product_set.group.code",
        mediaDir: env.MEDIA_DIR,
        productFields: ["product_set.code", "product_set.name"],
        dataColumns: [
          {
            key: "product_set_code",
            field: "product_set.code",
            titles: { vi: "Mã bộ sản phẩm", en: "Product set code" },
          },
        ],
        redisUrl: env.REDIS_URL,
        signInLimits: { login: env.SIGN_IN_LIMIT_LOGIN, address: env.SIGN_IN_LIMIT_ADDRESS },
      },
    },
    { resolve: "@cho-lang/ocop", options: {} },
    { resolve: "@cho-lang/tax-vietnam", options: {} },
    {
      resolve: "@cho-lang/payment-vietnam",
      options: { bankWebhookSecret: env.BANK_WEBHOOK_SECRET, pspAccount: env.PSP_ACCOUNT },
    },
    ...stripe.plugins,
  ],
  modules: [
    ...redis,
    {
      resolve: "@medusajs/medusa/auth",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/auth-emailpass",
            id: "emailpass",
            options: { hashConfig: { logN: env.PASSWORD_HASH_LOG_N, r: 8, p: 1 } },
          },
        ],
      },
    },
    { resolve: "@medusajs/medusa/translation" },
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          { resolve: "@cho-lang/payment-vietnam/providers/cod", id: "cod" },
          { resolve: "@cho-lang/payment-vietnam/providers/vietqr", id: "vietqr" },
          ...stripe.providers,
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            // Medusa's own default puts private files into the folder that it serves to everybody.
            options: {
              backend_url: `${env.BACKEND_URL}/static`,
              private_upload_dir: path.resolve(env.FILES_DIR),
            },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/tax",
      options: { providers: [{ resolve: "@cho-lang/tax-vietnam/providers/vietnam-vat" }] },
    },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/notification-local", id: "local", options: { channels: ["feed"] } },
          mailProvider,
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/search",
      key: Modules.SEARCH,
      options: { index_prefix: env.SEARCH_INDEX_PREFIX, providers: [searchProvider] },
    },
  ],
})
