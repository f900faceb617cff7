import type { ProducerRequest } from "../producer-request"

/** Which product a request is about, and for which producer: together they find nothing that is foreign. */
export const productKey = (req: ProducerRequest) => ({
  product_id: req.params.id ?? "",
  producer_id: req.producer_context.producer.id,
})
