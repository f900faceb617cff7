import { createHash } from "node:crypto"
import { MedusaService } from "@medusajs/framework/utils"
import { ProducerAccount } from "./models/producer-account"
import { ProducerSession } from "./models/producer-session"

const digest = (token: string): string => createHash("sha256").update(token).digest("hex")

export class ProducerAccountModuleService extends MedusaService({ ProducerAccount, ProducerSession }) {
  /** Writes down a token that is about to be handed out. */
  async openSession(token: string, authIdentityId: string, expiresAt: Date): Promise<void> {
    await this.createProducerSessions({
      token_hash: digest(token),
      auth_identity_id: authIdentityId,
      expires_at: expiresAt,
    })
  }

  /** Whether this token was handed out by us and has neither ended nor expired at `now`. */
  async isOpen(token: string, now: Date): Promise<boolean> {
    const [session] = await this.listProducerSessions({ token_hash: digest(token) }, { take: 1 })
    return session !== undefined && session.ended_at === null && session.expires_at > now
  }

  /** Ends one token; ending it twice changes nothing. */
  async endSession(token: string, now: Date): Promise<void> {
    await this.updateProducerSessions({
      selector: { token_hash: digest(token), ended_at: null },
      data: { ended_at: now },
    })
  }

  /** Ends every token of a person, as a changed password asks for. */
  async endSessionsOf(authIdentityId: string, now: Date): Promise<void> {
    await this.updateProducerSessions({
      selector: { auth_identity_id: authIdentityId, ended_at: null },
      data: { ended_at: now },
    })
  }
}
