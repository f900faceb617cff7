import { setTimeout as delay } from "node:timers/promises"

const WITHIN_MS = 10_000
const BETWEEN_MS = 20

/** Asks again and again until `isTrue` of the answer, for what happens after an answer was sent; gives the last one. */
export async function until<T>(
  ask: () => Promise<T>,
  isTrue: (answer: T) => boolean,
  withinMs = WITHIN_MS,
): Promise<T> {
  const deadline = Date.now() + withinMs
  let answer = await ask()
  while (!isTrue(answer) && Date.now() < deadline) {
    await delay(BETWEEN_MS)
    answer = await ask()
  }
  return answer
}
