import type { MedusaContainer } from "@medusajs/framework/types"
import type { Mail } from "../../lib/mail/mail"
import type { MarketplaceOptions } from "../../lib/options"

/** An event that is told to people. `occurrence` tells two events with the same payload apart, but not two deliveries. */
export type MessageEvent = { name: string; data: Record<string, unknown>; occurrence: string }

export type NoticeParams = Record<string, string | number | null>

export type MailDraft = { to: string; template: string; content: Mail }
export type NoticeDraft = {
  account_id: string
  producer_id: string | null
  kind: string
  params: NoticeParams
}

/** What an event has people told. `once`: it can happen only once to what the payload names, however often it is emitted. */
export type Message = { once: boolean; mails: MailDraft[]; notices: NoticeDraft[] }

export type ComposeContext = { container: MedusaContainer; options: MarketplaceOptions }

/** Reads what an event is about and says who is told what; null where it is about nothing that exists. */
export type Composer<Data> = (data: Data, context: ComposeContext) => Promise<Message | null>
