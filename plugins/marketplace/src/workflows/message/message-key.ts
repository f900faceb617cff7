import { createHash } from "node:crypto"
import type { Message, MessageEvent } from "./types"

/**
 * Names one message of one event to one recipient, the same at every delivery of the event. A digest, because the
 * recipient may be an address and the payload may hold a secret.
 */
export function messageKey(event: MessageEvent, { once }: Pick<Message, "once">, recipient: string): string {
  const occurrence = once ? "" : event.occurrence
  const parts = [event.name, JSON.stringify(event.data), occurrence, recipient]
  return createHash("sha256").update(parts.join("\n")).digest("base64url")
}
