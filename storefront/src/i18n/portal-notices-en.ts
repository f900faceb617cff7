import type { PortalNoticesMessages } from "./portal-notices-vi.ts"

export const portalNoticesEn: PortalNoticesMessages = {
  applicationSubmitted: () => "The coordination office has your application.",
  applicationApproved: ({ name }) => `Your stall ${name} is open. You can list goods now.`,
  applicationRejected: ({ reason }) => `Your application was not accepted. Reason: ${reason}`,
  applicationChangesRequested: ({ reason }) => `Your application needs a little more: ${reason}`,
  orderReceived: ({ number, amount }) => `New order ${number}, ${amount}.`,
  orderCancelled: ({ number, reason }) =>
    `Order ${number} was cancelled.${reason ? ` Reason: ${reason}` : ""}`,
  orderRefundOwed: ({ number, amount }) =>
    `The shopper of order ${number} has to get ${amount} back from you.`,
  returnRequested: ({ number }) => `A shopper wants to give back goods of order ${number}.`,
  returnDecidedForShopper: ({ number }) => `The office allowed the return of order ${number}.`,
  returnDecidedForProducer: ({ number }) => `The office did not allow the return of order ${number}.`,
  returnWithdrawn: ({ number }) => `The return of order ${number} was withdrawn.`,
  listingPublished: ({ name }) => `${name} is on sale.`,
  listingRejected: ({ name, reason }) => `${name} needs a change before it is sold. Reason: ${reason}`,
  listingUnpublished: ({ name, reason }) => `${name} was taken down. Reason: ${reason}`,
  takedownOpened: ({ name, date }) => `${name} is asked to be taken down; the office answers by ${date}.`,
  takedownKept: ({ name }) => `${name} stays on sale.`,
  changeApplied: ({ name }) => `The change of ${name} is approved; shoppers see it.`,
  changeRejected: ({ name, reason }) => `The change of ${name} was not approved. Reason: ${reason}`,
  changeAwaitingProducer: ({ name }) => `The office has prepared a change of ${name} for you to confirm.`,
  suspensionAnnounced: ({ date, reason }) => `Your stall will be suspended on ${date}. Reason: ${reason}`,
  producerSuspended: ({ reason }) => `Your stall is suspended. Reason: ${reason}`,
  producerReopened: () => "Your stall is open again.",
  lowStock: ({ name, left }) => `${name} is running out: ${left} left.`,
  importFinished: ({ file, done, refused }) =>
    `The import of ${file} is done: ${done} rows written, ${refused} left out.`,
  other: () => "There is news from the market.",
}
