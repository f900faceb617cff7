import { defineLink } from "@medusajs/framework/utils"
import FulfillmentModule from "@medusajs/medusa/fulfillment"
import ProducerModule from "../modules/producer"

/** The profile that binds a producer's goods to its own shipping options: `producer.shipping_profile`. */
export default defineLink(
  { linkable: ProducerModule.linkable.producer, field: "shipping_profile_id" },
  FulfillmentModule.linkable.shippingProfile,
  { readOnly: true },
)
