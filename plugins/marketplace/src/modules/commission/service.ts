import { MedusaService } from "@medusajs/framework/utils"
import { CommissionRule } from "./models/commission-rule"
import { OrderCommission } from "./models/order-commission"

export class CommissionModuleService extends MedusaService({ CommissionRule, OrderCommission }) {}
