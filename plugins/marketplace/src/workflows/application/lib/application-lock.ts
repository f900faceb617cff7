/**
 * Everything that changes an application holds its lock, so that nothing is added while it is handed in or decided.
 * Seconds: how long a second request waits, and how long a killed process keeps it.
 */
export const APPLICATION_LOCK = { timeout: 10, ttl: 30, retryInterval: 0.05 }
