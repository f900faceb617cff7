import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { SentFile } from "../../api/send-file"
import type { Actor } from "../../lib/actor"
import { bankFile, hasBankAccount } from "../../lib/payout/bank-file"
import { accountOf } from "../../lib/payout/payout-state"
import { CONTENT_TYPES, writeTable } from "../../lib/spreadsheet/write-table"
import { PAYOUT_MODULE } from "../../modules/payout"
import { sendPayoutWorkflow } from "./send-payout"

type WriteInput = { period: string; now: Date; actor: Actor }
type Left = { id: string; producer_id: string; reason: string }
export type BankFile = { reference: string; sent: number; amount: number; left: Left[] }

/**
 * Puts the approved payouts of a month into a new bank file and marks them sent, each in one file only, however often
 * and at once this is asked for. What could not go is left approved, with the reason. Answers đồng. `not_allowed` where
 * nothing could go.
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
  for (const { id, producer_id, amount, account } of approved) {
    const reason = hasBankAccount(accountOf(account))
      ? await refusalOf(() =>
          sendPayoutWorkflow(container).run({
            input: { id, bank_file: reference, now: now.toISOString(), actor },
          }),
        )
      : "The producer gave no bank account."
    if (reason) {
      file.left.push({ id, producer_id, reason })
    } else {
      file.sent += 1
      file.amount += Number(amount)
    }
  }
  if (file.sent === 0) {
    const why = file.left[0]?.reason ?? "None of this month's payouts is approved."
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `There is nothing to send: ${why}`)
  }
  return file
}

async function refusalOf(send: () => Promise<unknown>): Promise<string | null> {
  try {
    await send()
    return null
  } catch (error) {
    if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_ALLOWED) {
      return error.message
    }
    throw error
  }
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
