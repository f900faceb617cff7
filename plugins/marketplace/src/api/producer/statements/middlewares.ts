import type { MiddlewareRoute } from "@medusajs/framework/http"
import { choosingFields } from "../../list-fields"
import { validatedQuery } from "../../validated"
import { ProducerListSettlements } from "../settlements/validators"
import { ProducerListStatements } from "./validators"

/** What a row of each list has. */
const STATEMENT = ["id", "period", "figures", "closing_balance", "issued_at"]
const SETTLEMENT = [
  "source_id",
  "source_type",
  "order_id",
  "display_id",
  "booked_at",
  "way",
  "amount",
  "commission",
  "vat_on_commission",
  "withheld_vat",
  "withheld_pit",
  "change",
]

export const statementMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/statements",
    method: "GET",
    middlewares: [
      validatedQuery(ProducerListStatements, { isList: true, defaults: [] }),
      choosingFields("statements", STATEMENT),
    ],
  },
  {
    matcher: "/producer/settlements",
    method: "GET",
    middlewares: [
      validatedQuery(ProducerListSettlements, { isList: true, defaults: [] }),
      choosingFields("settlements", SETTLEMENT),
    ],
  },
]
