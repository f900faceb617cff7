import type { Summary } from "../../../lib/imports/planned-row"
import { GOODS_IMPORT_MODULE } from "../../../modules/goods-import"
import type { Composer } from "../types"

/** A line in the feed of who sent the file; a mail would come after they have seen it on the page. */
export const composeImportFinished: Composer<{ id: string }> = async ({ id }, { container }) => {
  const [job] = await container.resolve(GOODS_IMPORT_MODULE).listGoodsImports({ id })
  if (!job) {
    return null
  }
  const { account_id, producer_id, filename } = job
  const { create, update, problems } = job.summary as Summary
  const params = { import_id: id, filename, done: create + update, refused: problems }
  return {
    once: true,
    mails: [],
    notices: [{ account_id, producer_id, kind: "import-finished", params }],
  }
}
