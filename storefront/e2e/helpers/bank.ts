import { createHmac } from "node:crypto"
import { stack } from "./stack.ts"

/** The shopper's bank says, signed, that money has come. */
export async function tellOfTransfer(amount: number, memo: string): Promise<void> {
  const body = JSON.stringify({ id: crypto.randomUUID(), amount, memo })
  const timestamp = String(Math.floor(Date.now() / 1000))
  const signature = createHmac("sha256", stack.bankSecret ?? "")
    .update(`${timestamp}.${body}`)
    .digest("hex")
  const answer = await fetch(`${stack.backend}/hooks/bank-transfers`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-timestamp": timestamp, "x-signature": signature },
    body,
  })
  if (!answer.ok) {
    throw new Error(`The bank was not heard: ${answer.status} ${await answer.text()}`)
  }
}
