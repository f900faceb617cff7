export { loadTaxReferenceData, VAT_PROVIDER_ID } from "./load-reference-data"
