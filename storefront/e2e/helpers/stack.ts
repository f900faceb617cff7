import { readFileSync } from "node:fs"
import { z } from "zod"

const login = z.object({ email: z.string(), password: z.string() })
const schema = z.object({
  storefront: z.string(),
  backend: z.string(),
  publishableKey: z.string(),
  operator: login,
  producers: z.array(login.extend({ id: z.string() })),
  /** Where its PostgreSQL is; a market that is only started does not tell. */
  database: z.string().optional(),
  /** The Stripe that the market under test speaks to. */
  stripe: z.object({ url: z.string(), apiKey: z.string() }).optional(),
  /** What a bank signs its notices with. */
  bankSecret: z.string().optional(),
})

export const stackFile = process.env.STACK_FILE ?? "../.data/stack.json"

/** The market under test. */
export const stack = schema.parse(JSON.parse(readFileSync(stackFile, "utf8")))
