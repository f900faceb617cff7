import { AuthWorkflowEvents } from "@medusajs/framework/utils"
import {
  AccountEvents,
  ApplicationEvents,
  ChangeEvents,
  CheckoutEvents,
  ImportEvents,
  InvitationEvents,
  ListingEvents,
  OrderGroupEvents,
  ParcelEvents,
  ProducerEvents,
  ProducerOrderEvents,
  RefundEvents,
  ReturnEvents,
  StockEvents,
  TakedownEvents,
} from "../../lib/events"
import { composeAlreadyRegistered } from "./compose/already-registered"
import {
  composeApplicationApproved,
  composeApplicationRejected,
  composeApplicationReturned,
  composeApplicationSubmitted,
} from "./compose/application"
import { composeChangeApplied, composeChangeAwaitingProducer, composeChangeRejected } from "./compose/change"
import { composeCheckoutReleased } from "./compose/checkout-released"
import { composeImportFinished } from "./compose/import-finished"
import { composeInvitation } from "./compose/invitation"
import { composeListingPublished, composeListingRejected, composeListingUnpublished } from "./compose/listing"
import { composeOrderCancelled } from "./compose/order-cancelled"
import { composeOrderPlaced } from "./compose/order-placed"
import { composeParcelDelivered, composeParcelHandedOver } from "./compose/parcel"
import { composePasswordReset } from "./compose/password-reset"
import { composeRefundMade } from "./compose/refund-made"
import { composeRefundOwed } from "./compose/refund-owed"
import { composeReturnMoved } from "./compose/return-moved"
import { composeStockLow } from "./compose/stock-low"
import {
  composeProducerReopened,
  composeProducerSuspended,
  composeSuspensionAnnounced,
} from "./compose/suspension"
import { composeTakedownKept, composeTakedownOpened } from "./compose/takedown"
import type { Composer } from "./types"

/** Which event is told by whom. The payload of each is what `lib/events.ts` says, or Medusa for its own. */
const COMPOSERS = {
  [AuthWorkflowEvents.PASSWORD_RESET]: composePasswordReset,
  [AccountEvents.ALREADY_REGISTERED]: composeAlreadyRegistered,
  [InvitationEvents.CREATED]: composeInvitation,
  [ApplicationEvents.SUBMITTED]: composeApplicationSubmitted,
  [ApplicationEvents.APPROVED]: composeApplicationApproved,
  [ApplicationEvents.REJECTED]: composeApplicationRejected,
  [ApplicationEvents.CHANGES_REQUESTED]: composeApplicationReturned,
  [ProducerEvents.SUSPENSION_ANNOUNCED]: composeSuspensionAnnounced,
  [ProducerEvents.SUSPENDED]: composeProducerSuspended,
  [ProducerEvents.REOPENED]: composeProducerReopened,
  [ListingEvents.PUBLISHED]: composeListingPublished,
  [ListingEvents.REJECTED]: composeListingRejected,
  [ListingEvents.UNPUBLISHED]: composeListingUnpublished,
  [ChangeEvents.APPLIED]: composeChangeApplied,
  [ChangeEvents.REJECTED]: composeChangeRejected,
  [ChangeEvents.AWAITING_PRODUCER]: composeChangeAwaitingProducer,
  [TakedownEvents.OPENED]: composeTakedownOpened,
  [TakedownEvents.KEPT]: composeTakedownKept,
  [CheckoutEvents.RELEASED]: composeCheckoutReleased,
  [OrderGroupEvents.PLACED]: composeOrderPlaced,
  [ProducerOrderEvents.STATE_CHANGED]: composeOrderCancelled,
  [ParcelEvents.HANDED_OVER]: composeParcelHandedOver,
  [ParcelEvents.DELIVERED]: composeParcelDelivered,
  [ReturnEvents.MOVED]: composeReturnMoved,
  [RefundEvents.MADE]: composeRefundMade,
  [RefundEvents.OWED]: composeRefundOwed,
  [StockEvents.LOW]: composeStockLow,
  [ImportEvents.FINISHED]: composeImportFinished,
}

/** The names of all events that send messages. */
export const composedEvents = (): string[] => Object.keys(COMPOSERS)

export const composerOf = (event: string) =>
  (COMPOSERS as Record<string, Composer<unknown> | undefined>)[event]
