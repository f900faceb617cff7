import { fieldsParam } from "@cho-lang/marketplace/api/list-fields"
import { pageParams } from "@cho-lang/marketplace/api/page"
import { bareLine, line } from "@cho-lang/marketplace/api/text-fields"
import { z } from "@medusajs/framework/zod"
import { RECEIPT_OUTCOMES } from "../modules/bank-transfer/models/bank-receipt"
import { TRANSFER_STATUSES } from "../modules/bank-transfer/models/bank-transfer"
import { COLLECTION_STATUSES } from "../modules/cod/models/cod-collection"

/** Whole đồng; the bank's reference makes one transfer count once. */
export const ConfirmTransfer = z
  .object({
    amount: z.number().int().positive().max(9_999_999_999_999),
    reference: bareLine(100, "A reference"),
  })
  .strict()
export type ConfirmTransferBody = z.infer<typeof ConfirmTransfer>

/** All that is owed, in whole đồng, so that nothing is noted that was not sent; and the bank's reference. */
export const RecordPayback = ConfirmTransfer
export type RecordPaybackBody = z.infer<typeof RecordPayback>

export const AdminListBankReceipts = z
  .object({
    ...pageParams,
    open: z.stringbool().optional(),
    outcome: z.enum(RECEIPT_OUTCOMES).optional(),
    producer_id: z.string().max(100).optional(),
  })
  .strict()
export type AdminListBankReceiptsParams = z.infer<typeof AdminListBankReceipts>

export const AdminListBankTransfers = z
  .object({
    ...pageParams,
    /** Only where money has to be transferred back. */
    owed: z.stringbool().optional(),
    code: z.string().trim().max(100).optional(),
    status: z.enum(TRANSFER_STATUSES).optional(),
    producer_id: z.string().max(100).optional(),
  })
  .strict()
export type AdminListBankTransfersParams = z.infer<typeof AdminListBankTransfers>

export const ProducerListBankTransfers = z
  .object({ ...pageParams, ...fieldsParam, owed: z.stringbool().optional() })
  .strict()
export type ProducerListBankTransfersParams = z.infer<typeof ProducerListBankTransfers>

/** The code of one producer's order, as it stands in a memo. */
export const AdminAssignReceipt = z.object({ code: z.string().trim().min(1).max(100) }).strict()
export type AdminAssignReceiptBody = z.infer<typeof AdminAssignReceipt>

export const AdminResolveReceipt = z.object({ resolution: line(2_000) }).strict()
export type AdminResolveReceiptBody = z.infer<typeof AdminResolveReceipt>

export const AdminListCodCollections = z
  .object({
    ...pageParams,
    status: z.enum(COLLECTION_STATUSES).optional(),
    producer_id: z.string().max(100).optional(),
    order_id: z.string().max(100).optional(),
  })
  .strict()
export type AdminListCodCollectionsParams = z.infer<typeof AdminListCodCollections>

export const AdminListCodRemittances = z.object(pageParams).strict()
export type AdminListCodRemittancesParams = z.infer<typeof AdminListCodRemittances>

/** The file as text; at most some 2 MB. */
export const AdminTakeRemittance = z
  .object({ carrier: bareLine(100, "A carrier's name"), csv: z.string().min(1).max(2_000_000) })
  .strict()
export type AdminTakeRemittanceBody = z.infer<typeof AdminTakeRemittance>
