import { z } from "@medusajs/framework/zod"

const password = z.preprocess((value) => value || undefined, z.string().min(8).optional())

const schema = z.object({
  /** Where the publishable key and the demo logins are written, as JSON; nowhere when unset. */
  STATE_FILE: z.string().optional(),
  OPERATOR_PASSWORD: password,
  PRODUCER_PASSWORD: password,
})

/** What only the command that loads the demo catalogue reads; everything else is in `src/env.ts`. */
export function readDemoEnv() {
  return schema.parse(process.env)
}
