import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { producerFieldsFrom } from "./query-config"

const WHOLE_PRODUCER = new Map([
  ["producer", ""],
  ["producer.*", ""],
  ["*producer", "+"],
  ["+producer", "+"],
  ["+producer.*", "+"],
])

/** Replaces "the whole producer" in a `fields` parameter by what anybody may know of it. */
export function narrowProducerFields(fields: string): string {
  return fields
    .split(",")
    .flatMap((field) => {
      const sign = WHOLE_PRODUCER.get(field.trim())
      return sign === undefined ? field : producerFieldsFrom("producer").map((path) => `${sign}${path}`)
    })
    .join(",")
}

/** A wildcard on the link would hand out every column of the producer: tax code, e-mail, bank account. */
export function onlyPublicProducer(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  if (typeof req.query.fields === "string") {
    req.query.fields = narrowProducerFields(req.query.fields)
  }
  next()
}
