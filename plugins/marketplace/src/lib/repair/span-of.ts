/** The filter for a moment after `since`, up to `until` and including it. */
export const spanOf = (since: Date, until: Date) => ({ $gt: since.toISOString(), $lte: until.toISOString() })
