import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { RepairJob } from "./models/repair-job"
import { RepairTask } from "./models/repair-task"

type SqlContext = {
  transactionManager?: { execute<T>(sql: string, parameters: unknown[]): Promise<T[]> }
}

type Found = { job: string; subjects: string[]; until: Date; now: Date }
type Failed = { id: string; found: number; attempts: number; due_at: Date; last_error: string }

const ROWS = 1_000

export class RepairModuleService extends MedusaService({ RepairJob, RepairTask }) {
  /** Up to which moment a job has asked what moved; null before it has ever asked. */
  async askedUntil(name: string): Promise<Date | null> {
    const [job] = await this.listRepairJobs({ name }, { select: ["asked_until"], take: 1 })
    return job ? new Date(job.asked_until) : null
  }

  /**
   * Writes down together what moved and until when that was asked. What is open already has moved again: it is due now,
   * and stays after the settling that may be under way.
   */
  @InjectTransactionManager()
  async note(
    { job, subjects, until, now }: Found,
    @MedusaContext() { transactionManager }: Context & SqlContext = {},
  ): Promise<void> {
    for (let from = 0; from < subjects.length; from += ROWS) {
      const rows = subjects.slice(from, from + ROWS)
      await transactionManager?.execute(
        `INSERT INTO repair_task (id, job, subject, due_at) VALUES ${rows.map(() => "(?, ?, ?, ?)").join(", ")}
         ON CONFLICT (job, subject) WHERE deleted_at IS NULL
         DO UPDATE SET found = repair_task.found + 1, due_at = excluded.due_at, updated_at = now()`,
        rows.flatMap((subject) => [generateEntityId(undefined, "rtask"), job, subject, now]),
      )
    }
    await transactionManager?.execute(
      `INSERT INTO repair_job (id, name, asked_until) VALUES (?, ?, ?)
       ON CONFLICT (name) WHERE deleted_at IS NULL
       DO UPDATE SET asked_until = greatest(repair_job.asked_until, excluded.asked_until), updated_at = now()`,
      [generateEntityId(undefined, "rjob"), job, until],
    )
  }

  /** Removes what is settled, unless it has moved since it was read. */
  @InjectTransactionManager()
  async settled(
    { id, found }: { id: string; found: number },
    @MedusaContext() { transactionManager }: Context & SqlContext = {},
  ): Promise<void> {
    await transactionManager?.execute("DELETE FROM repair_task WHERE id = ? AND found = ?", [id, found])
  }

  /** Writes down that it could not be settled yet, unless it has moved since it was read. */
  @InjectTransactionManager()
  async failed(
    { id, found, attempts, due_at, last_error }: Failed,
    @MedusaContext() { transactionManager }: Context & SqlContext = {},
  ): Promise<void> {
    await transactionManager?.execute(
      `UPDATE repair_task SET attempts = ?, due_at = ?, last_error = ?, updated_at = now()
       WHERE id = ? AND found = ?`,
      [attempts, due_at, last_error, id, found],
    )
  }
}
