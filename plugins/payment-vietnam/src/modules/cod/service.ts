import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { isSettling, type MatchedRow } from "../../lib/cod/match-rows"
import { CodCollection } from "./models/cod-collection"
import { CodRemittance } from "./models/cod-remittance"

type Taken = { carrier: string; content_hash: string; rows: MatchedRow[] }

export class CodModuleService extends MedusaService({ CodCollection, CodRemittance }) {
  /** Writes a carrier's list down together with what its rows change of their parcels. */
  @InjectTransactionManager()
  async takeRemittance(
    { carrier, content_hash, rows }: Taken,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; matched: number; mismatched: number }> {
    const matched = rows.filter(({ outcome }) => outcome === "matched").length
    const remittance = await this.createCodRemittances(
      {
        carrier,
        content_hash,
        rows: rows as unknown as Record<string, unknown>,
        matched,
        mismatched: rows.length - matched,
      },
      context,
    )
    await this.updateCodCollections(
      rows.filter(isSettling).map(({ collection_id, outcome, amount }) => ({
        id: collection_id ?? "",
        status: outcome === "matched" ? ("remitted" as const) : ("mismatch" as const),
        remitted_amount: amount,
        remittance_id: remittance.id,
      })),
      context,
    )
    return remittance
  }
}
