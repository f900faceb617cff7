import { MedusaService } from "@medusajs/framework/utils"
import { ProducerIncome } from "./models/producer-income"
import { WithholdingLine } from "./models/withholding-line"
import { WithholdingRate } from "./models/withholding-rate"

export class WithholdingModuleService extends MedusaService({
  WithholdingRate,
  ProducerIncome,
  WithholdingLine,
}) {}
