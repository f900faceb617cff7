import { z } from "@medusajs/framework/zod"

const unsetIfEmpty = (value: unknown) => (value === "" ? undefined : value)
const optionalUrl = z.preprocess(unsetIfEmpty, z.url().optional())

const pspAccount = z
  .string()
  .regex(/^\d{6}:[0-9A-Za-z]{1,19}:.*$/, "Write the account as BIN:number:name.")
  .transform((text) => {
    const [bankBin = "", accountNumber = "", ...name] = text.split(":")
    return { bankBin, accountNumber, accountName: name.join(":") || null }
  })

/** Every environment variable the backend reads, with its default. Secrets have none in production. */
const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  /** Spell the host `localhost`: for `127.0.0.1` Medusa turns SSL on outside development. */
  DATABASE_URL: z.string().default("postgres://postgres:postgres@localhost:5433/cho_lang"),
  REDIS_URL: optionalUrl,
  MEILISEARCH_HOST: optionalUrl,
  MEILISEARCH_API_KEY: z.string().optional(),
  /** Keeps the indexes of several markets apart in one Meilisearch. */
  SEARCH_INDEX_PREFIX: z.string().optional(),
  /** `shared` when unset, but `server` under `medusa exec`: a script should not work off its own events. */
  WORKER_MODE: z.enum(["shared", "server", "worker"]).optional(),
  BACKEND_URL: z.url().default("http://localhost:9000"),
  STOREFRONT_URL: z.url().default("http://localhost:4321"),
  /** The storefront as people reach it, where `STOREFRONT_URL` is a name inside the network; links in mails use it. */
  STOREFRONT_PUBLIC_URL: optionalUrl,
  STORE_CORS: z.string().default("http://localhost:4321"),
  ADMIN_CORS: z.string().default("http://localhost:9000"),
  AUTH_CORS: z.string().default("http://localhost:4321,http://localhost:9000"),
  JWT_SECRET: z.string().min(16).default("development-jwt-secret"),
  COOKIE_SECRET: z.string().min(16).default("development-cookie-secret"),
  /** Signs the tokens with which guests open their order group. */
  ORDER_TOKEN_SECRET: z.string().min(16).default("development-order-token-secret"),
  /** Signs the calls that drop pages from the storefront's cache. */
  CACHE_INVALIDATION_SECRET: z.string().min(16).default("development-cache-secret"),
  /** Shared with the storefront, whose word on a person's address is then believed. */
  STOREFRONT_SECRET: z.string().min(16).default("development-storefront-secret"),
  /** How many proxies of one's own stand before the backend; their `x-forwarded-for` is believed. */
  PROXY_HOPS: z.coerce.number().int().min(0).max(5).default(0),
  /** How often a minute one login name may be tried, and how often one address may try any. */
  SIGN_IN_LIMIT_LOGIN: z.coerce.number().int().min(1).default(10),
  SIGN_IN_LIMIT_ADDRESS: z.coerce.number().int().min(1).default(60),
  /** What a password's hash costs: scrypt with N = 2^this. Below Medusa's 15 for tests only. */
  PASSWORD_HASH_LOG_N: z.coerce.number().int().min(10).max(20).default(15),
  /** Signs what a bank tells `/hooks/bank-transfers`; without it transfers are confirmed by hand. */
  BANK_WEBHOOK_SECRET: z.preprocess(unsetIfEmpty, z.string().min(16).optional()),
  /** `BIN:number:name` of the account into which a payment service provider collects for all producers. */
  PSP_ACCOUNT: z.preprocess(unsetIfEmpty, pspAccount.optional()),
  /** Cards are taken where it is set. */
  STRIPE_API_KEY: z.preprocess(unsetIfEmpty, z.string().optional()),
  /** What a page needs to show Stripe's form. */
  STRIPE_PUBLISHABLE_KEY: z.preprocess(unsetIfEmpty, z.string().optional()),
  /** Signs what Stripe tells `/hooks/payment/stripe_stripe`. */
  STRIPE_WEBHOOK_SECRET: z.preprocess(unsetIfEmpty, z.string().optional()),
  /** Another Stripe; in tests only. */
  STRIPE_API_BASE: optionalUrl,
  /** The folder behind `/media`; pictures of the demo catalogue are rendered into it. */
  MEDIA_DIR: z.string().default("../.data/media"),
  /** Producers' papers: private, never below a folder that is served. */
  FILES_DIR: z.string().default("../.data/files"),
  /** `smtp://user:password@host:587` or `smtps://…`; without it mails are kept as files in `MAIL_DIR`. */
  SMTP_URL: optionalUrl,
  /** The sender, `Name <address>`; needed with `SMTP_URL`. */
  MAIL_FROM: z.preprocess(unsetIfEmpty, z.string().optional()),
  MAIL_DIR: z.string().default("../.data/mail"),
  /** Mails say that this is a market for show. */
  DEMO_MARKET: z.stringbool().default(false),
  DISABLE_ADMIN: z.stringbool().default(false),
})

const SECRETS = [
  "JWT_SECRET",
  "COOKIE_SECRET",
  "ORDER_TOKEN_SECRET",
  "CACHE_INVALIDATION_SECRET",
  "STOREFRONT_SECRET",
] as const

function readEnv() {
  const parsed = schema.safeParse(process.env)
  if (!parsed.success) {
    throw new Error(`The environment is not usable:\n${z.prettifyError(parsed.error)}`)
  }
  const missing = SECRETS.filter((name) => !process.env[name])
  if (parsed.data.NODE_ENV === "production" && missing.length > 0) {
    throw new Error(`In production these variables must be set: ${missing.join(", ")}`)
  }
  if (parsed.data.STRIPE_API_BASE && !isForTests(parsed.data.STRIPE_API_BASE, parsed.data.STRIPE_API_KEY)) {
    throw new Error("STRIPE_API_BASE is for tests only: with a test key, on this machine.")
  }
  if (parsed.data.STRIPE_API_KEY && !parsed.data.STRIPE_WEBHOOK_SECRET) {
    throw new Error(
      "STRIPE_WEBHOOK_SECRET must be set with STRIPE_API_KEY: without it no card payment is heard of.",
    )
  }
  if (parsed.data.SMTP_URL && !parsed.data.MAIL_FROM) {
    throw new Error("MAIL_FROM must be set with SMTP_URL: the sender of every mail.")
  }
  return parsed.data
}

/** A live key never leaves for anybody but Stripe. */
function isForTests(apiBase: string, apiKey = ""): boolean {
  return apiKey.startsWith("sk_test_") && new URL(apiBase).hostname === "localhost"
}

export const env = readEnv()
