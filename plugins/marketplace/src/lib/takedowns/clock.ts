const HOUR_MS = 3_600_000

/** Hours from an authority's request until goods must be gone (Decree 248/2026/NĐ-CP, Article 17). */
export const TAKEDOWN_HOURS = 24

/** Until when a request that came at this moment must be resolved. */
export const dueAt = (receivedAt: Date): Date => new Date(receivedAt.getTime() + TAKEDOWN_HOURS * HOUR_MS)

/** Whether a ticket was, or is still, open after its time. */
export const isOverdue = (
  { due_at, resolved_at }: { due_at: Date; resolved_at: Date | null },
  now: Date,
): boolean => (resolved_at ?? now) > due_at
