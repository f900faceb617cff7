import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** How long a killed process can keep to itself what it held. */
const LEASE_SECONDS = 60

/** Lets the clock go on until every lease that a killed process left behind has run out; answers what it held. */
export async function leasesRunOut(container: MedusaContainer): Promise<string[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw(
    "UPDATE lock_lease SET expires_at = expires_at - make_interval(secs => ?) RETURNING id, expires_at > now() AS lasts",
    [LEASE_SECONDS],
  )
  expect(rows.filter(({ lasts }: { lasts: boolean }) => lasts)).toEqual([])
  return rows.map(({ id }: { id: string }) => id)
}
