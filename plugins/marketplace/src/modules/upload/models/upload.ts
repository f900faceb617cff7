import { model } from "@medusajs/framework/utils"

/** A picture that a producer sent. It belongs to nothing until something shows it, and is swept away if nothing does. */
export const Upload = model
  .define("upload", {
    id: model.id({ prefix: "upl" }).primaryKey(),
    producer_id: model.text(),
    /** The picture as pages name it, e.g. `/media/uploads/<producer>/<id>-640.webp`. */
    url: model.text().unique(),
    /** In pixels, as it was sent. */
    width: model.number(),
    height: model.number(),
    /** Since when something shows it. */
    attached_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["producer_id"] }, { on: ["attached_at"] }])
