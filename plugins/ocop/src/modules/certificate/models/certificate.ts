import { model } from "@medusajs/framework/utils"

export const CERTIFICATE_STATUSES = ["valid", "revoked"] as const
export type CertificateStatus = (typeof CERTIFICATE_STATUSES)[number]

/**
 * A star and the time for which it was given. Whether it shines today is asked of `starOf`, never stored: the dates
 * decide, and a revoked certificate gives none.
 */
export const Certificate = model
  .define("certificate", {
    id: model.id({ prefix: "cert" }).primaryKey(),
    product_id: model.text(),
    code: model.text().unique(),
    /** 3, 4 or 5; fewer stars are no certificate. */
    star: model.number(),
    /** The province scored it for five stars and sent it up; until the ministry decides it has four. */
    potential_five: model.boolean().default(false),
    valid_from: model.dateTime(),
    valid_to: model.dateTime(),
    status: model.enum([...CERTIFICATE_STATUSES]).default("valid"),
    revoked_reason: model.text().nullable(),
  })
  .indexes([{ on: ["product_id"] }, { on: ["valid_to"] }, { on: ["valid_from"] }])
  .checks([(columns) => `${columns.star} BETWEEN 3 AND 5`])
