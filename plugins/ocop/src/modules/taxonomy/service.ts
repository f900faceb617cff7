import { MedusaService } from "@medusajs/framework/utils"
import { ProductGroup } from "./models/product-group"
import { ProductSet } from "./models/product-set"

export class TaxonomyModuleService extends MedusaService({ ProductGroup, ProductSet }) {}
