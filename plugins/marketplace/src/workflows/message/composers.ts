import { AuthWorkflowEvents } from "@medusajs/framework/utils"
import { OrderGroupEvents, StockEvents } from "../../lib/events"
import { composeOrderPlaced } from "./compose/order-placed"
import { composePasswordReset } from "./compose/password-reset"
import { composeStockLow } from "./compose/stock-low"
import type { Composer } from "./types"

/** Which event is told by whom. The payload of each is what `lib/events.ts` says, or Medusa for its own. */
const COMPOSERS = {
  [AuthWorkflowEvents.PASSWORD_RESET]: composePasswordReset,
  [OrderGroupEvents.PLACED]: composeOrderPlaced,
  [StockEvents.LOW]: composeStockLow,
}

/** The names of all events that send messages. */
export const composedEvents = (): string[] => Object.keys(COMPOSERS)

export const composerOf = (event: string) =>
  (COMPOSERS as Record<string, Composer<unknown> | undefined>)[event]
