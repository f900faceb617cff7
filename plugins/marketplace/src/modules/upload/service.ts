import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { Upload } from "./models/upload"

type Taken = { id: string; url: string }
type SqlContext = { manager?: { execute(sql: string, parameters: unknown[]): Promise<Taken[]> } }

export class UploadModuleService extends MedusaService({ Upload }) {
  /**
   * Takes pictures that came before this moment and that nothing shows out of the table: in one statement, so that it
   * never takes one that is just being put into use.
   */
  @InjectManager()
  async takeUnused(
    before: Date,
    most: number,
    @MedusaContext() context: Context & SqlContext = {},
  ): Promise<Taken[]> {
    const taken = await context.manager?.execute(
      `DELETE FROM upload WHERE attached_at IS NULL AND id IN
         (SELECT id FROM upload WHERE attached_at IS NULL AND created_at < ? ORDER BY id LIMIT ? FOR UPDATE)
       RETURNING id, url`,
      [before, most],
    )
    return taken ?? []
  }
}
