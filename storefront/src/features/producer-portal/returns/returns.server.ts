import type { ReturnRequest } from "../../after-sale/after-sale.server.ts"
import type { TimelineEntry } from "../../after-sale/timeline.ts"
import { callProducer } from "../api.server.ts"
import type { FormContext } from "../form.server.ts"
import { orderPath } from "../orders/orders.server.ts"

type Context = Pick<FormContext, "clientAddress" | "locals" | "request">

export type ReturnList = { return_requests: ReturnRequest[]; count: number }
export type ReturnAct = "accept" | "dispute" | "received" | "refund"

const returnPath = (id: string, ...rest: string[]) =>
  ["/producer/return-requests", ...[id, ...rest].map(encodeURIComponent)].join("/")

export function listReturns(
  context: Context,
  query: Record<string, string | number | undefined>,
): Promise<ReturnList> {
  return callProducer<ReturnList>(context, "GET", "/producer/return-requests", { query })
}

/** A request of the stall; throws BackendError 404 for any other id. */
export async function findReturn(context: Context, id: string): Promise<ReturnRequest> {
  const { return_request } = await callProducer<{ return_request: ReturnRequest }>(
    context,
    "GET",
    returnPath(id),
  )
  return return_request
}

export async function actOnReturn(
  context: Context,
  id: string,
  act: ReturnAct,
  body: Record<string, unknown>,
): Promise<void> {
  await callProducer(context, "POST", returnPath(id, act), { body })
}

export async function loadTimeline(context: Context, orderId: string): Promise<TimelineEntry[]> {
  const { timeline } = await callProducer<{ timeline: TimelineEntry[] }>(
    context,
    "GET",
    orderPath(orderId, "timeline"),
  )
  return timeline
}
