import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { messageOf } from "../lib/message-of"

/** Works through rows one by one; where one fails the others go on, and the log says which and why. */
export async function eachAlone<Row extends { id: string }>(
  container: MedusaContainer,
  rows: Row[],
  what: string,
  work: (row: Row) => Promise<void>,
): Promise<void> {
  for (const row of rows) {
    try {
      await work(row)
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Could not ${what} of ${row.id}: ${messageOf(error)}`)
    }
  }
}
