/** Milliseconds of every request to either of two servers, and how many were not answered with 2xx. */
export interface Turns {
  times: [number[], number[]]
  refused: number
}

interface Ask {
  url: string
  headers: Record<string, string>
}

const WARM_UP = 10

/**
 * Asks two servers by turns, request by request, so that whatever else the machine does slows both alike; several at
 * once, `count` times each. The first requests are not counted.
 */
export async function askByTurns(pair: [Ask, Ask], count: number, atOnce: number): Promise<Turns> {
  const turns: Turns = { times: [[], []], refused: 0 }
  let left = count + WARM_UP
  const worker = async () => {
    while (left > 0) {
      const isCounted = left <= count
      left -= 1
      for (const side of [0, 1] as const) {
        const began = performance.now()
        const response = await fetch(pair[side].url, { headers: pair[side].headers })
        await response.arrayBuffer()
        if (isCounted) {
          turns.times[side].push(performance.now() - began)
          turns.refused += response.ok ? 0 : 1
        }
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return turns
}
