import { readFileSync } from "node:fs"
import { z } from "zod"

const schema = z.object({
  storefront: z.string(),
  backend: z.string(),
  publishableKey: z.string(),
  operator: z.object({ email: z.string(), password: z.string() }),
})

/** The market under test. */
export const stack = schema.parse(
  JSON.parse(readFileSync(process.env.STACK_FILE ?? "../.data/stack.json", "utf8")),
)
