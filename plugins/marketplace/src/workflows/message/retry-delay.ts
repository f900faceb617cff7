/** Minutes between one failed attempt and the next; after the last a mail is given up, about a day after the event. */
const WAITS = [2, 10, 60, 240, 1_080]

type FailedMail = { attempts: number; failed_at: Date }

export function isDue({ attempts, failed_at }: FailedMail, now: Date): boolean {
  const wait = WAITS[attempts - 1]
  return wait !== undefined && now.getTime() >= failed_at.getTime() + wait * 60_000
}
