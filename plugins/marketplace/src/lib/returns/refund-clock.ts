/**
 * Days within which money must go back to a shopper who gives goods back (Law on Protection of Consumers' Rights
 * 19/2023/QH15, Article 38.3); interest is owed afterwards (38.4).
 */
export const REFUND_DAYS = 30

const DAY_MS = 24 * 3_600_000
/** Vietnam is seven hours ahead of UTC all year round. */
const VIETNAM_MS = 7 * 3_600_000

/** The last moment of the thirtieth day in Vietnam after the day on which the goods were asked back. */
export function refundDueAt(askedAt: Date): Date {
  const day = Math.floor((askedAt.getTime() + VIETNAM_MS) / DAY_MS)
  return new Date((day + REFUND_DAYS + 1) * DAY_MS - VIETNAM_MS - 1)
}

/** Whether money is, at `now`, owed for longer than the law gives. */
export const isRefundLate = (
  { refund_due_at, is_open }: { refund_due_at: Date | string; is_open: boolean },
  now: Date,
): boolean => is_open && now.getTime() > new Date(refund_due_at).getTime()
