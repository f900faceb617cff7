import { choosingFields } from "@cho-lang/marketplace/api/list-fields"
import { openToProducers } from "@cho-lang/marketplace/api/producer/access"
import { validatedBody, validatedQuery } from "@cho-lang/marketplace/api/validated"
import { defineMiddlewares } from "@medusajs/framework/http"
import { onlyWithAccounts } from "./store/payment-collections/only-with-accounts"
import {
  AdminAssignReceipt,
  AdminListBankReceipts,
  AdminListBankTransfers,
  AdminListCodCollections,
  AdminListCodRemittances,
  AdminResolveReceipt,
  AdminTakeRemittance,
  ConfirmTransfer,
  ProducerListBankTransfers,
  RecordPayback,
} from "./validators"

const noFields = { isList: true, defaults: [] }

/** What a row of a stall's list of transfers has. */
const TRANSFER_FIELDS = [
  ...["id", "order_id", "producer_id", "code", "amount", "received", "status", "expires_at", "paid_at"],
  ...["bank_bin", "account_number", "account_name", "collected_by", "payload", "created_at", "updated_at"],
  ...["owed_back", "given_back", "given_back_at", "given_back_reference", "left_unpaid_at"],
]

openToProducers([
  {
    method: "GET",
    path: "/producer/bank-transfers",
    scope: "producer",
    role: "manager",
    whenSuspended: true,
  },
  {
    method: "GET",
    path: "/producer/orders/:id/transfer",
    scope: "producer",
    role: "manager",
    whenSuspended: true,
  },
  {
    method: "POST",
    path: "/producer/orders/:id/payments/confirm",
    scope: "producer",
    role: "manager",
    whenSuspended: true,
  },
  {
    method: "POST",
    path: "/producer/orders/:id/transfer/paid-back",
    scope: "producer",
    role: "manager",
    whenSuspended: true,
  },
])

export default defineMiddlewares({
  routes: [
    {
      matcher: "/store/payment-collections/:id/payment-sessions",
      method: "POST",
      middlewares: [onlyWithAccounts],
    },
    {
      matcher: "/hooks/bank-transfers",
      method: "POST",
      bodyParser: { sizeLimit: "64kb", preserveRawBody: true },
    },
    {
      matcher: "/producer/orders/:id/payments/confirm",
      method: "POST",
      middlewares: [validatedBody(ConfirmTransfer)],
    },
    {
      matcher: "/producer/bank-transfers",
      method: "GET",
      middlewares: [
        validatedQuery(ProducerListBankTransfers, noFields),
        choosingFields("bank_transfers", TRANSFER_FIELDS),
      ],
    },
    {
      matcher: "/admin/bank-receipts",
      method: "GET",
      middlewares: [validatedQuery(AdminListBankReceipts, noFields)],
    },
    {
      matcher: "/admin/bank-transfers",
      method: "GET",
      middlewares: [validatedQuery(AdminListBankTransfers, noFields)],
    },
    {
      matcher: "/admin/bank-transfers/:order_id/confirm",
      method: "POST",
      middlewares: [validatedBody(ConfirmTransfer)],
    },
    ...["/producer/orders/:id/transfer/paid-back", "/admin/bank-transfers/:order_id/paid-back"].map(
      (matcher) => ({
        matcher,
        method: "POST" as const,
        middlewares: [validatedBody(RecordPayback)],
      }),
    ),
    {
      matcher: "/admin/bank-receipts/:id/assign",
      method: "POST",
      middlewares: [validatedBody(AdminAssignReceipt)],
    },
    {
      matcher: "/admin/bank-receipts/:id/resolve",
      method: "POST",
      middlewares: [validatedBody(AdminResolveReceipt)],
    },
    {
      matcher: "/admin/cod-collections",
      method: "GET",
      middlewares: [validatedQuery(AdminListCodCollections, noFields)],
    },
    {
      matcher: "/admin/cod-remittances",
      method: "GET",
      middlewares: [validatedQuery(AdminListCodRemittances, noFields)],
    },
    {
      matcher: "/admin/cod-remittances",
      method: "POST",
      bodyParser: { sizeLimit: "3mb" },
      middlewares: [validatedBody(AdminTakeRemittance)],
    },
  ],
})
