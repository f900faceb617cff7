import { createHash } from "node:crypto"
import type { InferTypeOf, ModulesSdkTypes } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import { ProducerAccount } from "./models/producer-account"
import { ProducerSession } from "./models/producer-session"

const digest = (token: string): string => createHash("sha256").update(token).digest("hex")

/** A session's end may lie ahead: whoever renews a token may still have requests under way with the old one. */
const openAt = (now: Date) => ({ $or: [{ ended_at: null }, { ended_at: { $gt: now } }] })

type Dependencies = {
  producerSessionService: ModulesSdkTypes.IMedusaInternalService<InferTypeOf<typeof ProducerSession>>
}

export class ProducerAccountModuleService extends MedusaService({ ProducerAccount, ProducerSession }) {
  /** Writes without telling the event bus: nobody listens, and a sign-in would wait for a bus that is away. */
  private readonly sessions: Dependencies["producerSessionService"]

  constructor(dependencies: Dependencies, ...rest: unknown[]) {
    super(dependencies, ...rest)
    this.sessions = dependencies.producerSessionService
  }

  /** Writes down a token that is about to be handed out. */
  async openSession(token: string, authIdentityId: string, expiresAt: Date): Promise<void> {
    await this.sessions.create({
      token_hash: digest(token),
      auth_identity_id: authIdentityId,
      expires_at: expiresAt,
    })
  }

  /** Whether this token was handed out by us and has neither ended nor expired at `now`. */
  async isOpen(token: string, now: Date): Promise<boolean> {
    const [session] = await this.listProducerSessions(
      { token_hash: digest(token), expires_at: { $gt: now }, ...openAt(now) },
      { take: 1 },
    )
    return session !== undefined
  }

  /** Ends one token, at once or at a moment ahead; a token that has ended stays as it is. */
  async endSession(token: string, now: Date, endedAt = now): Promise<void> {
    await this.sessions.update({
      selector: { token_hash: digest(token), ...openAt(now) },
      data: { ended_at: endedAt },
    })
  }

  /** Ends every token of a person, as a changed password asks for. */
  async endSessionsOf(authIdentityId: string, now: Date): Promise<void> {
    await this.sessions.update({
      selector: { auth_identity_id: authIdentityId, ...openAt(now) },
      data: { ended_at: now },
    })
  }

  /** Deletes what is known of tokens that have expired: they open nothing any more, whatever else is known of them. */
  async forgetExpiredSessions(now: Date): Promise<void> {
    await this.sessions.delete({ expires_at: { $lt: now } })
  }
}
