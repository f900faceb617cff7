import { createHash } from "node:crypto"
import type { Logger } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { Redis } from "ioredis"
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from "rate-limiter-flexible"

const WINDOW_SECONDS = 60
/** A Redis that takes longer counts as away: nobody waits at the door for it. */
const PATIENCE_MS = 500

const schema = z.object({
  redisUrl: z.string().optional(),
  signInLimits: z
    .object({
      login: z.number().int().min(1).default(10),
      address: z.number().int().min(1).default(60),
    })
    .prefault({}),
})

export type Try = {
  /** What is being guessed at: a login name, an account. */
  login?: string
  /** From where, see `client-address.ts`. */
  address: string
}

/**
 * Counts tries at logins, a minute at a time: by login against guessing one password, by address against trying many
 * logins. In Redis where the plugin has a `redisUrl`, so that several processes count together; in memory otherwise,
 * and while Redis is away. Keys are digests: a login name is nobody's business.
 */
export class RateLimitModuleService {
  private readonly redis?: Redis
  private readonly logins: RateLimiterAbstract
  private readonly addresses: RateLimiterAbstract

  constructor({ logger }: { logger: Logger }, options: unknown) {
    const { redisUrl, signInLimits } = schema.parse(options ?? {})
    if (redisUrl) {
      this.redis = new Redis(redisUrl, {
        enableOfflineQueue: false,
        maxRetriesPerRequest: 1,
        commandTimeout: PATIENCE_MS,
      })
      this.redis.on("error", (error) => logger.warn(`Tries are counted in memory: ${error.message}`))
    }
    this.logins = this.limiter("sign-in:login", signInLimits.login)
    this.addresses = this.limiter("sign-in:address", signInLimits.address)
  }

  __hooks = {
    onApplicationShutdown: async () => {
      this.redis?.disconnect()
    },
  }

  /** Counts one try. Answers 0 when it may go on, or how many seconds to wait. */
  async take({ login, address }: Try): Promise<number> {
    const byAddress = await wait(this.addresses, address)
    return byAddress > 0 || login === undefined ? byAddress : wait(this.logins, digest(login))
  }

  /** Forgets the tries at a login whose password turned out right: only wrong ones add up. */
  async forgive(login: string): Promise<void> {
    await this.logins.delete(digest(login))
  }

  private limiter(keyPrefix: string, points: number): RateLimiterAbstract {
    const rate = { keyPrefix, points, duration: WINDOW_SECONDS }
    const memory = new RateLimiterMemory(rate)
    return this.redis
      ? new RateLimiterRedis({ ...rate, storeClient: this.redis, insuranceLimiter: memory })
      : memory
  }
}

const digest = (login: string): string => createHash("sha256").update(login).digest("base64url")

async function wait(limiter: RateLimiterAbstract, key: string): Promise<number> {
  try {
    await limiter.consume(key)
    return 0
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) {
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    }
    throw refusal
  }
}
