import { randomOf } from "./random"
import type { DemoCertificate } from "./types"

const DAY_MS = 86_400_000
const POTENTIAL_FIVE = 17
const THREE_STARS = 306
const EXPIRED = 60
const EXPIRING = 75

type Validity = "valid" | "expiring" | "expired"

/**
 * The certificates of the catalogue: 306 three-star, the others four-star, 17 of them potential five-star.
 * 75 end within 90 days of `now` and 60 have ended; a potential five-star always holds.
 */
export function makeCertificates(communeCodes: string[], now: Date): DemoCertificate[] {
  const ranks = ranking("stars", communeCodes.length)
  const ages = ranking("validity", communeCodes.length - POTENTIAL_FIVE)
  return communeCodes.map((communeCode, index) => {
    const rank = ranks[index] ?? 0
    const potentialFive = rank < POTENTIAL_FIVE
    const validity = potentialFive ? "valid" : validityOf(ages[rank - POTENTIAL_FIVE] ?? 0)
    return {
      code: `DEMO-01-${communeCode}-${String(index + 1).padStart(4, "0")}`,
      star: rank >= POTENTIAL_FIVE && rank < POTENTIAL_FIVE + THREE_STARS ? 3 : 4,
      potentialFive,
      ...datesOf(validity, index, now),
    }
  })
}

function ranking(key: string, length: number): number[] {
  return randomOf(`certificates:${key}`).shuffle(Array.from({ length }, (_, index) => index))
}

function validityOf(rank: number): Validity {
  if (rank < EXPIRED) return "expired"
  return rank < EXPIRED + EXPIRING ? "expiring" : "valid"
}

function datesOf(validity: Validity, index: number, now: Date) {
  const [from, to] = { valid: [120, 1_060], expiring: [5, 88], expired: [-400, -5] }[validity] as [
    number,
    number,
  ]
  const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS
  const validTo = new Date(today + randomOf(`certificate:${index}`).between(from, to) * DAY_MS)
  const validFrom = new Date(validTo)
  validFrom.setUTCMonth(validFrom.getUTCMonth() - 36)
  return { validFrom, validTo }
}
