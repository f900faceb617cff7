import type { MedusaContainer } from "@medusajs/framework/types"
import { AbstractEventBusModuleService, Modules } from "@medusajs/framework/utils"

/**
 * Takes all subscribers of this process off the event bus: thousands of new goods would each be indexed by
 * themselves, although the index is filled once at the end.
 */
export function silenceSubscribers(container: MedusaContainer): void {
  const bus = container.resolve(Modules.EVENT_BUS)
  if (!(bus instanceof AbstractEventBusModuleService)) {
    return
  }
  for (const [event, subscribers] of bus.eventToSubscribersMap) {
    for (const { subscriber, id } of [...subscribers]) {
      bus.unsubscribe(event, subscriber, { subscriberId: id })
    }
  }
}
