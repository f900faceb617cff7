import { randomUUID } from "node:crypto"
import { setTimeout as delay } from "node:timers/promises"
import type { ILockingProvider } from "@medusajs/framework/types"
import { MedusaError, MedusaService } from "@medusajs/framework/utils"
import { LockLease } from "./models/lock-lease"

type SqlManager = { execute(sql: string, parameters?: unknown[]): Promise<{ id: string }[]> }
type Job<T> = (signal?: AbortSignal) => Promise<T>
type AcquireOptions = { ownerId?: string | null; expire?: number }
type ExecuteOptions = { timeout?: number; expire?: number }

/** Seconds a lease lasts where the caller names none: nothing may stay locked for ever because a process was killed. */
const DEFAULT_LEASE_SECONDS = 60
const DEFAULT_WAIT_SECONDS = 5
const FIRST_RETRY_MS = 10
const LAST_RETRY_MS = 250

const ACQUIRE = `
  INSERT INTO lock_lease (id, owner_id, expires_at)
  SELECT key, ?, now() + make_interval(secs => ?) FROM unnest(?::text[]) AS key ORDER BY key
  ON CONFLICT (id) DO UPDATE SET owner_id = excluded.owner_id, expires_at = excluded.expires_at
  WHERE lock_lease.expires_at <= now() OR lock_lease.owner_id = excluded.owner_id
  RETURNING id`
const RELEASE = `DELETE FROM lock_lease WHERE id = ANY(?::text[]) AND owner_id IS NOT DISTINCT FROM ? RETURNING id`
const RENEW = `UPDATE lock_lease SET expires_at = now() + make_interval(secs => ?) WHERE id = ANY(?::text[]) AND owner_id = ? RETURNING id`

/**
 * Locks for Medusa's Locking Module as rows with an expiry, so that the locks of a killed process free themselves.
 * Every key is taken by one atomic statement, and nobody holds a database connection while waiting or working.
 * All times are seconds.
 */
export class LeaseLockingProvider extends MedusaService({ LockLease }) implements ILockingProvider {
  static identifier = "locking-lease"

  protected readonly manager: SqlManager

  constructor(container: { manager: SqlManager }) {
    super(container)
    this.manager = container.manager
  }

  /**
   * Runs `job` while all `keys` are held; waits at most `timeout` for them and renews the lease while the job runs.
   * Where somebody else took a key meanwhile, the job's signal is aborted and a conflict thrown, whatever it answers.
   */
  async execute<T>(keys: string | string[], job: Job<T>, options?: ExecuteOptions): Promise<T> {
    const ownerId = `execute:${randomUUID()}`
    const lease = options?.expire ?? DEFAULT_LEASE_SECONDS
    const wanted = sorted(keys)
    await this.waitFor(wanted, ownerId, lease, options?.timeout ?? DEFAULT_WAIT_SECONDS)
    const loss = new AbortController()
    const renewal = setInterval(() => this.renew(wanted, ownerId, lease, loss), (lease * 1000) / 3)
    try {
      const answer = await job(loss.signal)
      loss.signal.throwIfAborted()
      return answer
    } finally {
      clearInterval(renewal)
      await this.release(wanted, { ownerId })
    }
  }

  /** Takes all keys or none. Throws a conflict at once where another owner holds one of them. */
  async acquire(keys: string | string[], options?: AcquireOptions | null): Promise<void> {
    const wanted = sorted(keys)
    if (
      !(await this.tryAcquire(wanted, options?.ownerId ?? null, options?.expire ?? DEFAULT_LEASE_SECONDS))
    ) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `Failed to acquire lock for key "${wanted.join('", "')}"`,
      )
    }
  }

  /** Gives the keys back; false where the owner did not hold all of them. */
  async release(keys: string | string[], options?: { ownerId?: string | null } | null): Promise<boolean> {
    const held = sorted(keys)
    const released = await this.manager.execute(RELEASE, [pgArray(held), options?.ownerId ?? null])
    return released.length === held.length
  }

  /** Gives back every lock of one owner, or all of those that nobody owns by name. */
  async releaseAll(options?: { ownerId?: string | null } | null): Promise<void> {
    await this.manager.execute("DELETE FROM lock_lease WHERE owner_id IS NOT DISTINCT FROM ? RETURNING id", [
      options?.ownerId ?? null,
    ])
  }

  /** A database that does not answer is asked again at the next turn: nobody can take the keys from it either. */
  private async renew(keys: string[], ownerId: string, lease: number, loss: AbortController): Promise<void> {
    const renewed = await this.manager
      .execute(RENEW, [lease, pgArray(keys), ownerId])
      .catch((): undefined => undefined)
    if (renewed && renewed.length < keys.length) {
      loss.abort(new MedusaError(MedusaError.Types.CONFLICT, `Lost the lock on "${keys.join('", "')}".`))
    }
  }

  private async waitFor(keys: string[], ownerId: string, lease: number, timeout: number): Promise<void> {
    const giveUpAt = Date.now() + timeout * 1000
    for (let pause = FIRST_RETRY_MS; !(await this.tryAcquire(keys, ownerId, lease)); pause *= 1.5) {
      if (Date.now() >= giveUpAt) {
        throw new MedusaError(MedusaError.Types.CONFLICT, "Timed-out acquiring lock.")
      }
      await delay(Math.min(pause, LAST_RETRY_MS) * (0.5 + Math.random() / 2))
    }
  }

  private async tryAcquire(keys: string[], ownerId: string | null, lease: number): Promise<boolean> {
    const token = ownerId ?? null
    const taken = await this.manager.execute(ACQUIRE, [token, lease, pgArray(keys)])
    if (taken.length === keys.length) {
      return true
    }
    if (taken.length > 0) {
      await this.release(
        taken.map(({ id }) => id),
        { ownerId: token },
      )
    }
    return false
  }
}

function sorted(keys: string | string[]): string[] {
  return [...new Set([keys].flat())].sort()
}

/** MikroORM spreads JavaScript arrays into lists; Postgres wants them as one literal. */
function pgArray(values: string[]): string {
  return `{${values.map((value) => `"${value.replace(/(["\\])/g, "\\$1")}"`).join(",")}}`
}
