import { allowFields, authenticate, defineMiddlewares } from "@medusajs/framework/http"
import { adminAuditMiddlewares } from "./admin/audit/middlewares"
import { adminChangeMiddlewares } from "./admin/changes/middlewares"
import { adminCommissionRuleMiddlewares } from "./admin/commission-rules/middlewares"
import { adminDisputeMiddlewares } from "./admin/disputes/middlewares"
import { adminLedgerMiddlewares } from "./admin/ledger/middlewares"
import { adminListingMiddlewares } from "./admin/listings/middlewares"
import { AdminListOrderGroups } from "./admin/order-groups/validators"
import { adminPaymentMismatchMiddlewares } from "./admin/payment-mismatches/middlewares"
import { adminPayoutMiddlewares } from "./admin/payouts/middlewares"
import { adminProducerApplicationMiddlewares } from "./admin/producer-applications/middlewares"
import { adminProducerMemberMiddlewares } from "./admin/producer-members/middlewares"
import { adminProducerOrderMiddlewares } from "./admin/producer-orders/middlewares"
import { adminProducerMiddlewares } from "./admin/producers/middlewares"
import { adminReturnRequestMiddlewares } from "./admin/return-requests/middlewares"
import { adminStatementMiddlewares } from "./admin/statements/middlewares"
import { adminTakedownMiddlewares } from "./admin/takedowns/middlewares"
import { authMiddlewares } from "./auth/middlewares"
import { codedErrors } from "./coded-errors"
import { paymentHookMiddlewares } from "./hooks/payment/middlewares"
import { onlyOwnPages } from "./only-own-pages"
import { producerApplicationMiddlewares } from "./producer/applications/middlewares"
import { auditMiddlewares } from "./producer/audit/middlewares"
import { changeMiddlewares } from "./producer/changes/middlewares"
import { guardProducer } from "./producer/guard"
import { importMiddlewares } from "./producer/imports/middlewares"
import { inventoryMiddlewares } from "./producer/inventory/middlewares"
import { invitationMiddlewares } from "./producer/invitations/middlewares"
import { meMiddlewares } from "./producer/me/middlewares"
import { memberMiddlewares } from "./producer/members/middlewares"
import { noticeMiddlewares } from "./producer/notices/middlewares"
import { producerOrdersMiddlewares } from "./producer/orders/middlewares"
import { producerProductMiddlewares } from "./producer/products/middlewares"
import { profileMiddlewares } from "./producer/profile/middlewares"
import { returnRequestMiddlewares } from "./producer/return-requests/middlewares"
import { statementMiddlewares } from "./producer/statements/middlewares"
import { uploadMiddlewares } from "./producer/uploads/middlewares"
import { storeOrderGroupMiddlewares } from "./store/order-groups/middlewares"
import { onlyOwnOrder } from "./store/orders/only-own-order"
import { onlyOpenCart } from "./store/payment-collections/only-open-cart"
import { onlyPublicProducer } from "./store/producers/public-producer-fields"
import { producerFieldsFrom } from "./store/producers/query-config"
import { StoreListProducers } from "./store/producers/validators"
import { saneQuery } from "./store/sane-query"
import { validatedQuery } from "./validated"

const noFields = { isList: true, defaults: [] }

export default defineMiddlewares({
  routes: [
    { matcher: "/store/*", middlewares: [saneQuery] },
    { matcher: "/admin/*", middlewares: [onlyOwnPages] },
    { matcher: "/producer/*", middlewares: [codedErrors] },
    { matcher: "/auth/*", middlewares: [codedErrors] },
    ...authMiddlewares,
    {
      matcher: "/producer/*",
      // Only a bearer token opens it: a cookie that a browser sends by itself could be used by another site.
      middlewares: [
        saneQuery,
        authenticate("producer", "bearer", { allowUnregistered: true }),
        guardProducer,
      ],
    },
    ...auditMiddlewares,
    ...noticeMiddlewares,
    ...statementMiddlewares,
    ...adminAuditMiddlewares,
    ...adminDisputeMiddlewares,
    ...adminPaymentMismatchMiddlewares,
    ...paymentHookMiddlewares,
    {
      matcher: "/store/payment-collections/:id/payment-sessions",
      method: "POST",
      middlewares: [onlyOpenCart],
    },
    ...meMiddlewares,
    ...memberMiddlewares,
    ...invitationMiddlewares,
    ...producerOrdersMiddlewares,
    ...returnRequestMiddlewares,
    ...producerProductMiddlewares,
    ...uploadMiddlewares,
    ...changeMiddlewares,
    ...inventoryMiddlewares,
    ...importMiddlewares,
    {
      matcher: "/store/producers",
      method: "GET",
      middlewares: [validatedQuery(StoreListProducers, noFields)],
    },
    {
      matcher: "/store/products*",
      middlewares: [onlyPublicProducer, allowFields(...producerFieldsFrom("producer"))],
    },
    {
      matcher: "/store/orders/:id",
      method: "GET",
      middlewares: [
        authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true }),
        onlyOwnOrder,
      ],
    },
    {
      matcher: "/admin/order-groups",
      method: "GET",
      middlewares: [validatedQuery(AdminListOrderGroups, noFields)],
    },
    ...adminCommissionRuleMiddlewares,
    ...adminLedgerMiddlewares,
    ...adminStatementMiddlewares,
    ...adminPayoutMiddlewares,
    ...adminProducerMiddlewares,
    ...adminProducerOrderMiddlewares,
    ...adminProducerMemberMiddlewares,
    ...adminListingMiddlewares,
    ...adminChangeMiddlewares,
    ...adminTakedownMiddlewares,
    ...adminReturnRequestMiddlewares,
    ...storeOrderGroupMiddlewares,
    ...adminProducerApplicationMiddlewares,
    ...producerApplicationMiddlewares,
    ...profileMiddlewares,
  ],
})
