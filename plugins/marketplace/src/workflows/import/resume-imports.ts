import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ImportEvents } from "../../lib/events"
import { GOODS_IMPORT_MODULE } from "../../modules/goods-import"

/** An import ticks off its rows every few seconds; one that did not for so long lost its process. */
const QUIET_MS = 2 * 60_000
const KEPT_DAYS = 30
const BATCH = 100

/** Has imports whose process was killed taken up again; answers their ids. */
export async function resumeImports(container: MedusaContainer, now: Date): Promise<string[]> {
  const left = await container
    .resolve(GOODS_IMPORT_MODULE)
    .listGoodsImports(
      { status: "running", updated_at: { $lt: new Date(now.getTime() - QUIET_MS) } },
      { select: ["id"], take: BATCH },
    )
  const messages = left.map(({ id }) => ({ name: ImportEvents.CONFIRMED, data: { id } }))
  if (messages.length > 0) {
    await container.resolve(Modules.EVENT_BUS).emit(messages)
  }
  return left.map(({ id }) => id)
}

/** Removes imports, with what their files said, 30 days after they were checked; answers how many. */
export async function forgetImports(container: MedusaContainer, now: Date): Promise<number> {
  const service = container.resolve(GOODS_IMPORT_MODULE)
  const before = new Date(now.getTime() - KEPT_DAYS * 24 * 60 * 60_000)
  let forgotten = 0
  for (;;) {
    const old = await service.listGoodsImports(
      { status: ["checked", "done"], created_at: { $lt: before } },
      { select: ["id"], take: BATCH },
    )
    if (old.length === 0) {
      return forgotten
    }
    await service.deleteGoodsImports(old.map(({ id }) => id))
    forgotten += old.length
  }
}
