import { Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { api } from "../lib/api"
import { momentLine, type TimelineEntry } from "../lib/order-timeline"

/** The way of one order, as its shopper and producer see it too. */
export function OrderTimeline({ orderId }: { orderId: string }) {
  const { data, error } = useQuery({
    queryKey: ["order-timeline", orderId],
    queryFn: () => api<{ timeline: TimelineEntry[] }>(`producer-orders/${orderId}/timeline`),
  })
  if (error) {
    return <Text className="text-ui-fg-error">{error.message}</Text>
  }
  return <>{(data?.timeline ?? []).map(momentLine).join("\n")}</>
}
