import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { Actor } from "../../lib/actor"
import { messageOf } from "../../lib/message-of"
import { bankFile, hasBankAccount } from "../../lib/payout/bank-file"
import { accountOf } from "../../lib/payout/payout-state"
import type { SentFile } from "../../lib/sent-file"
import { CONTENT_TYPES, writeTable } from "../../lib/spreadsheet/write-table"
import { PAYOUT_MODULE } from "../../modules/payout"
import { sendPayoutWorkflow } from "./send-payout"

type WriteInput = { period: string; now: Date; actor: Actor }
type Left = { id: string; producer_id: string; reason: string; code: string }
export type BankFile = { reference: string; sent: number; amount: number; left: Left[] }

type Approved = { id: string; producer_id: string; account: unknown }
type Reason = Pick<Left, "reason" | "code">
type Outcome = "sent" | Reason | { failure: unknown }

const NO_BANK: Reason = { code: "no_bank_account", reason: "The producer gave no bank account." }
const STOPPED: Reason = {
  code: "file_ended",
  reason: "The file ends before this payout because something failed: write another one.",
}

/**
 * Puts the approved payouts of a month into a new bank file and marks them sent, each in one file only, however often
 * and at once this is asked for. What could not go is left approved, with the reason; an unforeseen failure also leaves
 * all that stand behind it. Answers đồng. `not_allowed` where nothing could go.
 */
export async function writeBankFile(
  container: MedusaContainer,
  { period, now, actor }: WriteInput,
): Promise<BankFile> {
  const approved = await container
    .resolve(PAYOUT_MODULE)
    .listPayouts(
      { period, status: ["approved", "sending"], provider: "bank_file" },
      { take: null, order: { id: "ASC" } },
    )
  const reference = `BF-${period}-${now.toISOString().replace(/\D/g, "").slice(0, 17)}`
  const file: BankFile = { reference, sent: 0, amount: 0, left: [] }
  for (const [index, payout] of approved.entries()) {
    const outcome = await sendIn(container, payout, { reference, now, actor })
    if (outcome === "sent") {
      file.sent += 1
      file.amount += Number(payout.amount)
    } else if ("reason" in outcome) {
      file.left.push(leftBy(payout, outcome))
    } else if (file.sent === 0) {
      throw outcome.failure
    } else {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Bank file ${reference} ends before payout ${payout.id}: ${messageOf(outcome.failure)}`)
      file.left.push(...approved.slice(index).map((each) => leftBy(each, STOPPED)))
      break
    }
  }
  if (file.sent === 0) {
    const why = file.left[0]?.reason ?? "None of this month's payouts is approved."
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `There is nothing to send: ${why}`,
      "nothing_to_send",
    )
  }
  return file
}

const leftBy = ({ id, producer_id }: Approved, { reason, code }: Reason): Left => ({
  id,
  producer_id,
  reason,
  code,
})

/** Sends one payout in a bank file; a workflow throws its steps' errors as plain objects. */
async function sendIn(
  container: MedusaContainer,
  { id, account }: Approved,
  { reference, now, actor }: { reference: string; now: Date; actor: Actor },
): Promise<Outcome> {
  if (!hasBankAccount(accountOf(account))) {
    return NO_BANK
  }
  const input = { id, bank_file: reference, now: now.toISOString(), actor }
  const { errors } = await sendPayoutWorkflow(container).run({ input, throwOnError: false })
  const failure = errors[0]?.error
  if (!failure) {
    return "sent"
  }
  return failure.type === MedusaError.Types.NOT_ALLOWED
    ? { reason: failure.message, code: failure.code ?? failure.type }
    : { failure }
}

/** A bank file that was written, the same each time; `not_found` for none. */
export async function readBankFile(container: MedusaContainer, reference: string): Promise<SentFile> {
  const payouts = await container
    .resolve(PAYOUT_MODULE)
    .listPayouts({ reference, provider: "bank_file" }, { take: null, order: { id: "ASC" } })
  if (payouts.length === 0) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such bank file.")
  }
  const rows = payouts.map(({ id, amount, period, account }) => ({
    id,
    amount: Number(amount),
    period,
    account: accountOf(account),
  }))
  return {
    filename: `${reference.replace(/[^\w-]/g, "")}.csv`,
    content_type: CONTENT_TYPES.csv,
    bytes: await writeTable(bankFile(rows), "csv"),
  }
}
