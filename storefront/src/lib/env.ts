import { z } from "zod"

const optional = z.preprocess((value) => (value === "" ? undefined : value), z.string().optional())

/** Every environment variable the storefront reads, with its default; read when the server starts. */
const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  HOST: z.string().default("0.0.0.0"),
  STOREFRONT_PORT: z.coerce.number().int().min(0).max(65535).default(4321),
  /** Where shoppers reach the shop; canonical links start with it. */
  STOREFRONT_URL: optional,
  BACKEND_URL: z.url().default("http://localhost:9000"),
  PUBLISHABLE_KEY: z.string().default(""),
  CACHE_INVALIDATION_SECRET: z.string().min(16).default("development-cache-secret"),
  /** Shared with the backend, which then believes what this server says about a person's address. */
  STOREFRONT_SECRET: z.string().min(16).default("development-storefront-secret"),
  /** How many proxies of one's own stand before this server; their `x-forwarded-for` is believed. */
  PROXY_HOPS: z.coerce.number().int().min(0).max(5).default(0),
  /** The folder behind /media. */
  MEDIA_DIR: z.string().default("../.data/media"),
})

const SECRETS = ["CACHE_INVALIDATION_SECRET", "STOREFRONT_SECRET"] as const

export type StorefrontEnv = z.infer<typeof schema>

/** The checked environment, or an error that says in words what is wrong with it. */
export function readEnv(source: Record<string, string | undefined>): StorefrontEnv {
  const parsed = schema.safeParse(source)
  if (!parsed.success) {
    throw new Error(`The environment is not usable:\n${z.prettifyError(parsed.error)}`)
  }
  const missing = SECRETS.filter((name) => !source[name])
  if (parsed.data.NODE_ENV === "production" && missing.length > 0) {
    throw new Error(`In production these variables must be set: ${missing.join(", ")}`)
  }
  return parsed.data
}

export const env = readEnv(process.env)
