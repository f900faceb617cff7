import type { MedusaContainer } from "@medusajs/framework/types"

export const PAYOUT_STATUSES = [
  "draft",
  "approved",
  "sending",
  "sent",
  "settled",
  "returned",
  "cancelled",
] as const
export type PayoutStatus = (typeof PAYOUT_STATUSES)[number]

export const PAYOUT_PROVIDERS = ["bank_file", "stripe"] as const
export type PayoutProviderId = (typeof PAYOUT_PROVIDERS)[number]

/**
 * Which states a payout may come from. `sending` is entered before anything leaves the house: a payout that is found in
 * it, because the process died, is sent again under its own id, and whoever carries it knows that id.
 */
export const PAYOUT_COMES_FROM: Record<PayoutStatus, PayoutStatus[]> = {
  draft: [],
  approved: ["draft"],
  sending: ["approved", "sending"],
  sent: ["sending"],
  settled: ["sent"],
  returned: ["sent", "settled"],
  cancelled: ["draft", "approved"],
}

/** What goes to one producer. Amounts in đồng. */
export type PayoutOrder = {
  id: string
  producer_id: string
  amount: number
  memo: string
  account: {
    bank_bin: string | null
    number: string | null
    name: string | null
    stripe_account: string | null
  }
}

/** What stands on the transfer: ASCII, and enough to find the payout again. */
export const payoutMemo = (period: string, id: string): string => `CHO LANG ${period} ${id.slice(-6)}`

/** A payout's account as it was kept, with nothing for what was not known. */
export function accountOf(kept: unknown): PayoutOrder["account"] {
  const {
    bank_bin = null,
    number = null,
    name = null,
    stripe_account = null,
  } = kept as Partial<PayoutOrder["account"]>
  return { bank_bin, number, name, stripe_account }
}

/**
 * Who carries money to producers: any module registered as `payout_<provider>`. `send` must be safe to repeat for the
 * same payout id and answers the provider's reference. It throws `not_allowed` with a sentence when the money surely did
 * not leave; after any other error it may have.
 */
export type PayoutProvider = {
  send(order: PayoutOrder): Promise<{ reference: string }>
  /** For a carrier that pays into accounts of its own. */
  accounts?: PayoutAccounts
}

/** Accounts with a carrier, by producer id; whoever has none is paid by the bank. */
export type PayoutAccounts = {
  accountsOf(producerIds: string[]): Promise<Map<string, string>>
  /** Errors: `not_allowed` for an account that is another producer's. */
  setAccount(producerId: string, account: string | null): Promise<void>
}

/** Who carries payouts of this kind, where anybody does. */
export function payoutProvider(container: MedusaContainer, id: PayoutProviderId): PayoutProvider | undefined {
  return container.resolve<PayoutProvider | undefined>(`payout_${id}`, { allowUnregistered: true })
}
