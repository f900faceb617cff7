import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  readPayoutAccount,
  setPayoutAccountWorkflow,
} from "../../../../../workflows/payout/set-payout-account"
import { operatorActor } from "../../../operator-actor"
import type { AdminSetPayoutAccountBody } from "../../validators"

/**
 * `GET /admin/producers/:id/payout-account`: where the producer's payouts go, `{payout_account: {producer_id, account,
 * can_be_set}}`; `account` is null for the bank file, `can_be_set` false where no cards are taken. 404 for none.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ payout_account: await readPayoutAccount(req.scope, req.params.id ?? "") })
}

/**
 * `POST /admin/producers/:id/payout-account` `{account}`: from now on the producer's payouts are drafted as transfers to
 * this account (`acct_…`) of Stripe Connect; null goes back to the bank file. Answers `{payout_account}`; 404, 400 for an
 * account that is another producer's, or where no cards are taken.
 */
export async function POST(req: AuthenticatedMedusaRequest<AdminSetPayoutAccountBody>, res: MedusaResponse) {
  const { result } = await setPayoutAccountWorkflow(req.scope).run({
    input: {
      producer_id: req.params.id ?? "",
      account: req.validatedBody.account,
      actor: operatorActor(req),
    },
  })
  res.json({ payout_account: result })
}
