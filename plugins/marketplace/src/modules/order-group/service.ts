import { MedusaService } from "@medusajs/framework/utils"
import { OrderGroup } from "./models/order-group"
import { ProducerOrder } from "./models/producer-order"

export class OrderGroupModuleService extends MedusaService({ OrderGroup, ProducerOrder }) {}
