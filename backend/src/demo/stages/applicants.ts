import { APPLICATION_MODULE } from "@cho-lang/marketplace/modules/application"
import { SUSPENSION_MODULE } from "@cho-lang/marketplace/modules/suspension"
import {
  approveApplicationWorkflow,
  returnApplicationWorkflow,
  saveApplicationWorkflow,
  startApplicationWorkflow,
  submitApplicationWorkflow,
  suspendProducerWorkflow,
} from "@cho-lang/marketplace/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { AUTHORITY_ORDER, answersOf, type DemoApplicant } from "../catalogue/applicants"
import { type DemoAccount, ensureAccount } from "./accounts"
import { handInPapers } from "./papers"

/** Who decides in the name of the office. */
const OFFICE = { type: "system", id: "demo-catalogue" } as const

export interface ApplicantOptions {
  password: string
  /** Where they all live. */
  communeCode: string
  now: Date
}

/**
 * People who apply to the market, each as far as the catalogue says, by the workflows that everybody goes through.
 * Each step is taken once: what an operator or the applicant did since then stays.
 */
export async function ensureApplicants(
  container: MedusaContainer,
  applicants: DemoApplicant[],
  options: ApplicantOptions,
): Promise<void> {
  for (const applicant of applicants) {
    const login = { email: applicant.email, password: options.password }
    const account = await ensureAccount(container, login)
    await startOnce(container, applicant, account)
    if (applicant.state !== "draft") {
      await handInOnce(container, applicant, account, options)
      await decideOnce(container, applicant, account, options)
    }
  }
}

/** The first of an account; a rejected applicant may have begun another. */
async function findApplication(container: MedusaContainer, account: DemoAccount) {
  const [first] = await container
    .resolve(APPLICATION_MODULE)
    .listProducerApplications({ account_id: account.id }, { take: 1, order: { created_at: "ASC" } })
  return first
}

async function startOnce(container: MedusaContainer, { type, name }: DemoApplicant, account: DemoAccount) {
  if (await findApplication(container, account)) {
    return
  }
  const { result } = await startApplicationWorkflow(container).run({
    input: { auth_identity_id: account.auth_identity_id, type, name },
  })
  await container.resolve(APPLICATION_MODULE).updateProducerApplications({ id: result.id, is_demo: true })
}

async function handInOnce(
  container: MedusaContainer,
  applicant: DemoApplicant,
  account: DemoAccount,
  { communeCode, now }: ApplicantOptions,
) {
  const application = await findApplication(container, account)
  if (application?.status !== "draft") {
    return
  }
  const whose = {
    id: application.id,
    account_id: account.id,
    actor: { type: "producer", id: account.id } as const,
  }
  const change = { ...answersOf(applicant, communeCode), terms_accepted_at: now, step: "terms" as const }
  await saveApplicationWorkflow(container).run({ input: { ...whose, change } })
  await handInPapers(container, applicant, account, application.id)
  await submitApplicationWorkflow(container).run({ input: { ...whose, now: now.toISOString() } })
}

async function decideOnce(
  container: MedusaContainer,
  { state, note = "" }: DemoApplicant,
  account: DemoAccount,
  options: ApplicantOptions,
) {
  const now = options.now.toISOString()
  const application = await findApplication(container, account)
  if (!application) {
    return
  }
  const { id, status, decided_at } = application
  const isWaiting = status === "submitted" && decided_at === null
  if (isWaiting && (state === "changes_requested" || state === "rejected")) {
    await returnApplicationWorkflow(container).run({
      input: { id, status: state, reason: note, actor: OFFICE, now },
    })
  }
  if (state === "suspended") {
    const { result: producerId } = isWaiting
      ? await approveApplicationWorkflow(container).run({ input: { id, actor: OFFICE, now } })
      : { result: application.producer_id }
    await suspendOnce(container, producerId, note, now)
  }
}

async function suspendOnce(
  container: MedusaContainer,
  producer_id: string | null,
  reason: string,
  now: string,
) {
  const earlier = producer_id
    ? await container.resolve(SUSPENSION_MODULE).listSuspensions({ producer_id }, { take: 1 })
    : []
  if (producer_id && earlier.length === 0) {
    await suspendProducerWorkflow(container).run({
      input: { producer_id, reason, authority_order: AUTHORITY_ORDER, actor: OFFICE, now },
    })
  }
}
