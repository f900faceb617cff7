/** Events of this plugin; the payload names the product: `{product_id}`. */
export const CertificateEvents = { CHANGED: "certificate.changed" } as const
