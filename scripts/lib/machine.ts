import { availableParallelism, loadavg } from "node:os"

/** How much longer than on a machine of its own a program takes now: 1 there, 3 where three want each processor. */
export function crowding(): number {
  return Math.max(1, (loadavg()[0] ?? 0) / availableParallelism())
}
