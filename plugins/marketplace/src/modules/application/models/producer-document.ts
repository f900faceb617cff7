import { model } from "@medusajs/framework/utils"
import { ProducerApplication } from "./producer-application"

/** A producer's paper. The file itself is private and leaves the house only through a guarded route. */
export const ProducerDocument = model
  .define("producer_document", {
    id: model.id({ prefix: "pdoc" }).primaryKey(),
    /** Set once the application has become a producer. */
    producer_id: model.text().nullable(),
    /** One of DOCUMENT_KINDS; text, because which papers are asked for changes with the rules. */
    kind: model.text(),
    filename: model.text(),
    mime_type: model.text(),
    bytes: model.number(),
    /** Of Medusa's File Module. */
    file_id: model.text(),
    expires_on: model.dateTime().nullable(),
    application: model.belongsTo(() => ProducerApplication, { mappedBy: "documents" }).nullable(),
  })
  .indexes([{ on: ["producer_id"] }])
