import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { APPLICATION_MODULE } from "../../modules/application"
import type { ApplicationStatus } from "../../modules/application/models/producer-application"
import type { ApplicationRow, DocumentRow } from "../../modules/application/service"

export type ApplicationFilter = {
  id: string
  /** Whose it must be; anybody's for operators. */
  account_id?: string
  status?: ApplicationStatus[]
}

/** An application with its documents, oldest first. One that the filter does not name is not found. */
export async function retrieveApplication(
  container: MedusaContainer,
  filter: ApplicationFilter,
): Promise<ApplicationRow> {
  const [application] = await container
    .resolve(APPLICATION_MODULE)
    .listProducerApplications(filter, { relations: ["documents"] })
  if (!application) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This application was not found.")
  }
  const documents = application.documents.toSorted((a, b) => a.id.localeCompare(b.id))
  return { ...application, documents }
}

/** One document of an application that the filter names. */
export async function retrieveDocument(
  container: MedusaContainer,
  filter: ApplicationFilter,
  documentId: string,
): Promise<DocumentRow> {
  const { documents } = await retrieveApplication(container, filter)
  const document = documents.find(({ id }) => id === documentId)
  if (!document) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This document was not found.")
  }
  return document
}
