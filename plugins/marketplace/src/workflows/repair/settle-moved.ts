import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { messageOf } from "../../lib/message-of"
import { nextTry } from "../../lib/repair/next-try"
import { REPAIR_MODULE } from "../../modules/repair"

/**
 * Seconds in which events act by themselves, and after which every transaction is committed that was stamped before, so
 * that nothing appears behind a moment up to which was asked.
 */
const LEAVE_ALONE_SECONDS = 180
/** How far a job that has never run looks back; on a market of its own age it runs within minutes. */
const FIRST_DAYS = 30
const BATCH = 200

type Repair = {
  /** The job's name; what is open is kept under it. */
  job: string
  now: Date
  /** The ids of what moved after one moment, up to another and including it. */
  moved(since: Date, until: Date): Promise<string[]>
  /** Brings one of them to where it should be; safe to repeat. Throws what should be tried again. */
  settle(subject: string): Promise<void>
}

/**
 * Settles what moved and of which perhaps no event told. Whatever moved since the job last asked is written down as
 * open before anything is tried, and stays open until it is settled, for as long as that takes; what is settled is not
 * read again until it moves. In batches, those first that are due for longest; what fails is tried again with growing
 * patience, and keeps nothing else waiting. Answers how many it settled.
 */
export async function settleMoved(
  container: MedusaContainer,
  { job, now, moved, settle }: Repair,
): Promise<number> {
  const service = container.resolve(REPAIR_MODULE)
  const until = new Date(now.getTime() - LEAVE_ALONE_SECONDS * 1000)
  const since = (await service.askedUntil(job)) ?? new Date(until.getTime() - FIRST_DAYS * 86_400_000)
  const subjects = new Set(await moved(since, until))
  await service.note({ job, subjects: [...subjects], until, now })
  let settled = 0
  for (;;) {
    const due = await service.listRepairTasks(
      { job, due_at: { $lte: now } },
      { take: BATCH, order: { due_at: "ASC", id: "ASC" } },
    )
    if (due.length === 0) {
      return settled
    }
    for (const task of due) {
      settled += await settleOne(container, task, now, settle)
    }
  }
}

type Task = { id: string; job: string; subject: string; found: number; attempts: number }

async function settleOne(
  container: MedusaContainer,
  { id, job, subject, found, attempts }: Task,
  now: Date,
  settle: Repair["settle"],
): Promise<number> {
  const service = container.resolve(REPAIR_MODULE)
  try {
    await settle(subject)
  } catch (error) {
    const failed = { attempts: attempts + 1, due_at: nextTry(attempts + 1, now) }
    const last_error = messageOf(error).slice(0, 500)
    await service.failed({ id, found, ...failed, last_error })
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`${job}: ${subject} is not settled yet and will be tried again: ${last_error}`)
    return 0
  }
  await service.settled({ id, found })
  return 1
}
