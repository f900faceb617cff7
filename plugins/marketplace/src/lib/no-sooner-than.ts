import { setTimeout } from "node:timers/promises"

/**
 * Runs some work and lets nobody see how quickly it ended: the answer, or the error, comes no sooner than after the
 * given time. Work that takes longer is answered when it ends.
 */
export async function noSoonerThan<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const [outcome] = await Promise.allSettled([work(), setTimeout(milliseconds)])
  if (outcome.status === "rejected") {
    throw outcome.reason
  }
  return outcome.value
}
