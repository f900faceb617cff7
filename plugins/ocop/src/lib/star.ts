type CertificateDates = {
  star: number
  potential_five: boolean
  status: string
  valid_from: Date | string
  valid_to: Date | string
}

export type Star = { star: number; potential_five: boolean }

/** A certificate counts from its first moment until just before its last, unless it was revoked. */
export function isValid(certificate: CertificateDates, now: Date): boolean {
  return (
    certificate.status === "valid" &&
    new Date(certificate.valid_from) <= now &&
    now < new Date(certificate.valid_to)
  )
}

/** The best of the certificates that are valid at `now`, or null. "Potential five" stays four stars with a flag. */
export function bestCertificate<T extends CertificateDates>(certificates: T[], now: Date): T | null {
  return certificates
    .filter((certificate) => isValid(certificate, now))
    .reduce<T | null>((best, next) => (best && rank(best) >= rank(next) ? best : next), null)
}

/** The star a shopper sees at `now`, or null for none. */
export function starOf(certificates: CertificateDates[], now: Date): Star | null {
  const best = bestCertificate(certificates, now)
  return best && { star: best.star, potential_five: best.potential_five }
}

/** The next moment at which the star may be another one because a certificate begins or ends, or null. */
export function nextStarChange(certificates: CertificateDates[], now: Date): Date | null {
  const coming = certificates
    .filter(({ status }) => status === "valid")
    .flatMap(({ valid_from, valid_to }) => [new Date(valid_from), new Date(valid_to)])
    .filter((moment) => moment > now)
  return coming.reduce<Date | null>((first, next) => (first && first <= next ? first : next), null)
}

const rank = ({ star, potential_five }: CertificateDates) => star + (potential_five ? 0.5 : 0)
