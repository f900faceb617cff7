import { randomBytes, scrypt } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** What `@medusajs/auth-emailpass` hashes with unless its option `hashConfig` says otherwise. */
const DEFAULT = { logN: 15, r: 8, p: 1 }
const HashConfig = z.object({ logN: z.number(), r: z.number(), p: z.number() })
const Options = z.object({
  providers: z.array(
    z.looseObject({
      id: z.string(),
      options: z.looseObject({ hashConfig: HashConfig.optional() }).optional(),
    }),
  ),
})

/**
 * Hashes a password for nothing, at the price Medusa pays to compare one: without it a login that does not exist would
 * be answered sooner than one that does.
 */
export async function spendHash(container: MedusaContainer, password: string): Promise<void> {
  const { logN, r, p } = hashConfigOf(
    container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).modules?.auth,
  )
  const cost = { N: 2 ** logN, r, p, maxmem: 2 ** 31 - 1 }
  await new Promise<void>((resolve, reject) =>
    scrypt(password, randomBytes(32), 64, cost, (error) => (error ? reject(error) : resolve())),
  )
}

/** The `hashConfig` of the provider emailpass in a configuration of the module auth. */
export function hashConfigOf(auth: unknown): z.infer<typeof HashConfig> {
  const options = z.object({ options: Options }).safeParse(auth).data?.options
  return options?.providers.find(({ id }) => id === "emailpass")?.options?.hashConfig ?? DEFAULT
}
