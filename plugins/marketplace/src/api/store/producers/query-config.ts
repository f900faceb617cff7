/** What anybody may know of a producer; tax code, phone, e-mail, street and bank account are nobody else's business. */
export const publicProducerFields = [
  "id",
  "handle",
  "name",
  "type",
  "commune_code",
  "short_text",
  "logo_url",
  "vacation_from",
  "vacation_to",
  "is_demo",
] as const

/** The same fields as seen from a product or an order. */
export const producerFieldsFrom = (path: string): string[] =>
  publicProducerFields.map((field) => `${path}.${field}`)
