import type { MedusaRequest } from "@medusajs/framework/http"
import { applicationView } from "../../../workflows/application/lib/application-view"
import {
  type ApplicationFilter,
  retrieveApplication,
} from "../../../workflows/application/retrieve-application"
import { VISIBLE_STATUSES } from "./validators"

/** The application a request names, among those that operators may see. */
export const visibleFilter = ({ params }: Pick<MedusaRequest, "params">): ApplicationFilter => ({
  id: params.id ?? "",
  status: [...VISIBLE_STATUSES],
})

/** `{producer_application}` as every route of operators answers it. */
export async function answerOf(req: Pick<MedusaRequest, "params" | "scope">) {
  return { producer_application: applicationView(await retrieveApplication(req.scope, visibleFilter(req))) }
}
