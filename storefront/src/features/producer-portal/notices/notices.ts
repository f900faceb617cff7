import type { Messages } from "../../../i18n/index.ts"
import { formatDate, formatMoney } from "../../../lib/format.ts"
import type { PortalPaths } from "../../../portal-paths.ts"

export type Notice = {
  id: string
  producer_id: string | null
  kind: string
  params: Record<string, string | number | null>
  read_at: string | null
  created_at: string
}

type Words = Messages["portal"]["notices"]
type Sentence = keyof Words

const SENTENCES: Record<string, Sentence> = {
  "application-submitted": "applicationSubmitted",
  "application-approved": "applicationApproved",
  "application-rejected": "applicationRejected",
  "application-changes-requested": "applicationChangesRequested",
  "order-received": "orderReceived",
  "order-cancelled": "orderCancelled",
  "return-requested": "returnRequested",
  "order-refund-owed": "orderRefundOwed",
  "return-decided-for-shopper": "returnDecidedForShopper",
  "return-decided-for-producer": "returnDecidedForProducer",
  "return-withdrawn": "returnWithdrawn",
  "listing-published": "listingPublished",
  "listing-rejected": "listingRejected",
  "listing-unpublished": "listingUnpublished",
  "takedown-opened": "takedownOpened",
  "takedown-kept": "takedownKept",
  "change-applied": "changeApplied",
  "change-rejected": "changeRejected",
  "change-awaiting-producer": "changeAwaitingProducer",
  "suspension-announced": "suspensionAnnounced",
  "producer-suspended": "producerSuspended",
  "producer-reopened": "producerReopened",
  "low-stock": "lowStock",
  "import-finished": "importFinished",
}

/** The sentence of a notice. One of a kind that came after this page was built still says that there is news. */
export function sentenceOf(words: Words, { kind, params }: Pick<Notice, "kind" | "params">): string {
  const text = (name: string) => String(params[name] ?? "")
  const known = SENTENCES[kind]
  return words[known ?? "other"]({
    number: text("display_id"),
    amount: formatMoney(Number(params.total ?? 0)),
    name: text("product_title") || text("subject_name") || text("producer_name"),
    variant: text("variant_title"),
    reason: text("reason"),
    date: dateOf(text("effective_at") || text("due_at")),
    left: text("available_quantity"),
    file: text("filename"),
    done: text("done"),
    refused: text("refused"),
  })
}

const dateOf = (moment: string): string => (moment ? formatDate(moment) : "")

/** Where a notice leads. */
export function pathOf(paths: PortalPaths, { kind, params }: Pick<Notice, "kind" | "params">): string {
  if (kind.startsWith("application-")) {
    return kind === "application-approved" ? paths.home() : paths.application()
  }
  if (kind.startsWith("return-")) {
    return paths.to("returns", params.return_request_id ? [String(params.return_request_id)] : [])
  }
  if (kind.startsWith("order-")) {
    return paths.to("orders", params.order_id ? [String(params.order_id)] : [])
  }
  if (kind.startsWith("listing-") || kind.startsWith("takedown-")) {
    return paths.to("products", params.product_id ? [String(params.product_id)] : [])
  }
  if (kind.startsWith("change-")) {
    return paths.to("changes")
  }
  if (kind.startsWith("import-")) {
    return paths.to("transfer", params.import_id ? [String(params.import_id)] : [])
  }
  return kind === "low-stock" ? paths.to("stock") : paths.home()
}
