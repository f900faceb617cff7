/** Seconds a killed completion keeps its cart; far longer than a completion takes. */
export const CHECKOUT_LOCK_SECONDS = 30
