import { APPLICATION_TERMS_VERSION } from "../../../lib/application-requirements"
import type { ApplicationFields } from "../steps/update-application"

type Answers = Partial<ApplicationFields> & { accept_terms?: boolean }

/** What an applicant sent, as it is kept: accepting the terms becomes when, and in which version. */
export function changeOf({ accept_terms, ...answers }: Answers, now: Date): Partial<ApplicationFields> {
  if (accept_terms === undefined) {
    return answers
  }
  return {
    ...answers,
    terms_accepted_at: accept_terms ? now : null,
    terms_version: accept_terms ? APPLICATION_TERMS_VERSION : null,
  }
}
