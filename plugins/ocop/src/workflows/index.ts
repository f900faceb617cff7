export { type CertificateInput, createCertificatesWorkflow } from "./certificate/create-certificates"
export { revokeCertificateWorkflow } from "./certificate/revoke-certificate"
export { assignProductSetsWorkflow } from "./taxonomy/assign-product-sets"
export { loadReferenceDataWorkflow } from "./taxonomy/load-reference-data"
