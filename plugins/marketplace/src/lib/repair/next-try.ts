const FIRST_SECONDS = 60
/** What was out of reach for days is settled within the hour in which it answers again. */
const MOST_SECONDS = 3_600

/** When to try again what has failed so often: a minute later, then twice as long each time, and hourly for ever. */
export function nextTry(attempts: number, now: Date): Date {
  const seconds = Math.min(FIRST_SECONDS * 2 ** (attempts - 1), MOST_SECONDS)
  return new Date(now.getTime() + seconds * 1000)
}
