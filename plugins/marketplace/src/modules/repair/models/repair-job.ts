import { model } from "@medusajs/framework/utils"

/** A job that puts right what no event told, and up to which moment it has asked what moved. */
export const RepairJob = model.define("repair_job", {
  id: model.id({ prefix: "rjob" }).primaryKey(),
  name: model.text().unique(),
  asked_until: model.dateTime(),
})
