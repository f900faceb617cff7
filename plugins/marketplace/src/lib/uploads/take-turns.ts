/**
 * Lets at most `places` pieces of work run at the same time in this process; the others wait in line. Decoding a
 * picture takes hundreds of megabytes for a moment: memory stays bounded however many arrive at once.
 */
export function takeTurns(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let free = places
  return async (work) => {
    if (free > 0) {
      free -= 1
    } else {
      await new Promise<void>((resolve) => waiting.push(resolve))
    }
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) {
        next()
      } else {
        free += 1
      }
    }
  }
}
