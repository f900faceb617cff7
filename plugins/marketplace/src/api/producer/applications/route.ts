import type { MedusaResponse } from "@medusajs/framework/http"
import { APPLICATION_MODULE } from "../../../modules/application"
import { applicationView } from "../../../workflows/application/lib/application-view"
import { retrieveApplication } from "../../../workflows/application/retrieve-application"
import { startApplicationWorkflow } from "../../../workflows/application/start-application"
import { orderBy } from "../../page"
import type { AccountRequest } from "../producer-request"
import type { ProducerListApplicationsParams, ProducerStartApplicationBody } from "./validators"

/** `GET /producer/applications`: one's own, newest first, `{applications, count, limit, offset}`. */
export async function GET(req: AccountRequest, res: MedusaResponse) {
  const { limit, offset, order } = req.validatedQuery as ProducerListApplicationsParams
  const [rows, count] = req.producer_account
    ? await req.scope
        .resolve(APPLICATION_MODULE)
        .listAndCountProducerApplications(
          { account_id: req.producer_account.id },
          { take: limit, skip: offset, order: orderBy(order), relations: ["documents"] },
        )
    : [[], 0]
  res.json({ applications: rows.map(applicationView), count, limit, offset })
}

/**
 * `POST /producer/applications` `{type?, name?}`: opens a draft, and an account where the person has none yet; while an
 * application is not decided, answers that one. `{application}`.
 */
export async function POST(req: AccountRequest<ProducerStartApplicationBody>, res: MedusaResponse) {
  const { result } = await startApplicationWorkflow(req.scope).run({
    input: { auth_identity_id: req.auth_context.auth_identity_id, ...req.validatedBody },
  })
  res.json({ application: applicationView(await retrieveApplication(req.scope, result)) })
}
