import { MedusaService } from "@medusajs/framework/utils"
import { GoodsImport } from "./models/goods-import"
import { GoodsImportRow } from "./models/goods-import-row"

export class GoodsImportModuleService extends MedusaService({ GoodsImport, GoodsImportRow }) {}
