const DAY_MS = 86_400_000

/**
 * Days between telling a producer of its suspension, with the reason, and the suspension itself, where no authority
 * ordered it (Decree 248/2026/NĐ-CP, Article 18).
 */
export const NOTICE_DAYS = 5

/** When a suspension that is announced now takes effect: at once by an authority's order, else after the notice. */
export function effectiveAt(announcedAt: Date, authorityOrder: string | null): Date {
  return authorityOrder ? announcedAt : new Date(announcedAt.getTime() + NOTICE_DAYS * DAY_MS)
}
