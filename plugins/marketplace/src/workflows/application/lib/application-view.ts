import { missingOf } from "../../../lib/application-requirements"
import type { ApplicationRow, DocumentRow } from "../../../modules/application/service"

/** A document without where it is kept. */
export const documentView = ({
  id,
  kind,
  filename,
  mime_type,
  bytes,
  expires_on,
  created_at,
}: DocumentRow) => ({
  id,
  kind,
  filename,
  mime_type,
  bytes,
  expires_on,
  created_at,
})

/** An application as its applicant and the operators see it, with what is missing before it can be submitted. */
export function applicationView({
  search_name: _s,
  deleted_at: _d,
  documents,
  ...application
}: ApplicationRow) {
  return {
    ...application,
    documents: documents.map(documentView),
    missing: missingOf(
      application,
      documents.map(({ kind }) => kind),
    ),
  }
}

export type ApplicationView = ReturnType<typeof applicationView>
