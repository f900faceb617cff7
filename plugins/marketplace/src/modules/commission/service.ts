import { MedusaService } from "@medusajs/framework/utils"
import { CommissionRule } from "./models/commission-rule"
import { OrderCommission } from "./models/order-commission"

export class CommissionModuleService extends MedusaService({ CommissionRule, OrderCommission }) {
  /** The rules that may rule a sale of this producer at this moment; which one does is for `commissionOf` to say. */
  listRulesAt(producerId: string, at: Date) {
    return this.listCommissionRules(
      {
        valid_from: { $lte: at },
        $and: [
          { $or: [{ valid_to: null }, { valid_to: { $gt: at } }] },
          { $or: [{ producer_id: null }, { producer_id: producerId }] },
        ],
      },
      { take: null },
    )
  }
}
