import { z } from "@medusajs/framework/zod"

const moment = z.iso.datetime({ offset: true }).nullable()

/** Both moments or two nulls; ISO 8601 with a zone. */
export const VacationWindow = z.object({ from: moment, to: moment }).strict()
export type VacationWindow = z.infer<typeof VacationWindow>

/** The window as the workflow takes it. */
export const momentsOf = ({ from, to }: VacationWindow): { from: Date | null; to: Date | null } => ({
  from: from === null ? null : new Date(from),
  to: to === null ? null : new Date(to),
})
