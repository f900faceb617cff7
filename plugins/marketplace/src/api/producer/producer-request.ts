import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { InferTypeOf } from "@medusajs/framework/types"
import type { Actor } from "../../lib/actor"
import type { Producer } from "../../modules/producer/models/producer"
import type { ProducerMemberRole } from "../../modules/producer/models/producer-member"
import type { ProducerAccount } from "../../modules/producer-account/models/producer-account"

type AccountRow = InferTypeOf<typeof ProducerAccount>
type ProducerRow = InferTypeOf<typeof Producer>

/** Whom the guard let in. */
export type ProducerContext = {
  account: AccountRow
  member: { id: string; role: ProducerMemberRole }
  producer: ProducerRow
  /** For workflows that record who did something. */
  actor: Actor
}

/** A request of scope `producer` behind the guard. */
export type ProducerRequest<Body = unknown, Query = unknown> = AuthenticatedMedusaRequest<Body, Query> & {
  producer_context: ProducerContext
}

/** A request of scope `account`: the person is known, but may have no account row yet. */
export type AccountRequest<Body = unknown, Query = unknown> = AuthenticatedMedusaRequest<Body, Query> & {
  producer_account: AccountRow | null
}
