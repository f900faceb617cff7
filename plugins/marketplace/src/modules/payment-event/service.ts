import { MedusaService } from "@medusajs/framework/utils"
import { PaymentDispute } from "./models/payment-dispute"
import { PaymentEvent } from "./models/payment-event"
import { PaymentMismatch } from "./models/payment-mismatch"

export class PaymentEventModuleService extends MedusaService({
  PaymentEvent,
  PaymentDispute,
  PaymentMismatch,
}) {}
