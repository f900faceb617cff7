import { model } from "@medusajs/framework/utils"

/** Something that moved and is not known to be settled. The row goes when it is; until then it stays, however old. */
export const RepairTask = model
  .define("repair_task", {
    id: model.id({ prefix: "rtask" }).primaryKey(),
    job: model.text(),
    /** What it is about, e.g. a payment's id. */
    subject: model.text(),
    /** How often it was found to have moved: who settles an older state does not remove a newer one. */
    found: model.number().default(1),
    attempts: model.number().default(0),
    due_at: model.dateTime(),
    last_error: model.text().nullable(),
  })
  .indexes([{ on: ["job", "subject"], unique: true }, { on: ["job", "due_at"] }])
