import { defineLink } from "@medusajs/framework/utils"
import StockLocationModule from "@medusajs/medusa/stock-location"
import ProducerModule from "../modules/producer"

/** Where a producer's goods are kept and sent from: `producer.stock_location`, read from the producer's own column. */
export default defineLink(
  { linkable: ProducerModule.linkable.producer, field: "stock_location_id" },
  StockLocationModule.linkable.stockLocation,
  { readOnly: true },
)
