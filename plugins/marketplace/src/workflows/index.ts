export { approveApplicationWorkflow } from "./application/approve-application"
export { saveApplicationWorkflow } from "./application/save-application"
export { submitApplicationWorkflow } from "./application/submit-application"
export { assertBuyable, assertWholeQuantities } from "./cart/assert-buyable"
export { findUnbuyableProducts } from "./cart/find-unbuyable-products"
export { createCommissionRuleWorkflow } from "./commission/create-commission-rule"
export { postPaymentWorkflow } from "./ledger/post-payment"
export { addVariantWorkflow } from "./listing/add-variant"
export { createListingsWorkflow } from "./listing/create-listings"
export { editProductWorkflow } from "./listing/edit-product"
export { editVariantWorkflow } from "./listing/edit-variant"
export { moveListingWorkflow } from "./listing/move-listing"
export { offerProductWorkflow } from "./listing/offer-product"
export {
  checkProductDataWorkflow,
  missingProductDataWorkflow,
  readProductDataWorkflow,
  writeProductDataWorkflow,
} from "./listing/product-data"
export { removeProductWorkflow } from "./listing/remove-product"
export { removeVariantWorkflow } from "./listing/remove-variant"
export { completeCheckoutWorkflow } from "./order-group/complete-checkout"
export { recoverCheckouts } from "./order-group/recover-checkouts"
export { retrieveOrderGroup } from "./order-group/retrieve-order-group"
export { createProducersWorkflow } from "./producer/create-producers"
export type { CreateProducersInput, ProducerInput, ShippingOptionInput } from "./producer/types"
export { updateProducerStatusWorkflow } from "./producer/update-producer-status"
export { updateProducerVacationWorkflow } from "./producer/update-producer-vacation"
