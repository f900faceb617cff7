import { readFileSync } from "node:fs"
import { completeCheckoutWorkflow } from "@cho-lang/marketplace/workflows"
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { payByCard } from "./pay-by-card"

interface Carts {
  sequential: string[]
  atOnce: string[]
}
type Complete = (container: MedusaContainer, cartId: string) => Promise<unknown>

const COMPLETIONS: Record<"ours" | "stock", Complete> = {
  ours: (container, cart_id) => completeCheckoutWorkflow(container).run({ input: { cart_id } }),
  stock: (container, id) => completeCartWorkflow(container).run({ input: { id } }),
}

/**
 * `medusa exec ./bench/completion.ts <carts.json> [card]`: completes like carts in one process, by our checkout (an order
 * per producer) and by Medusa's own (one order), by turns; with `card` after a card has paid for them. Prints one JSON
 * line with the milliseconds of each.
 */
export default async function compareCompletions({ container, args }: ExecArgs): Promise<void> {
  const carts: Record<"ours" | "stock", Carts> = JSON.parse(readFileSync(args[0] ?? "", "utf8"))
  if (args[1] === "card") {
    await payByCard(
      container,
      Object.values(carts).flatMap(({ sequential, atOnce }) => [...sequential, ...atOnce]),
    )
  }
  const result = { ours: { times: [0], perSecond: 0 }, stock: { times: [0], perSecond: 0 } }
  for (const side of ["ours", "stock"] as const) {
    result[side].times = []
  }
  for (const index of carts.ours.sequential.keys()) {
    for (const side of ["ours", "stock"] as const) {
      const began = performance.now()
      await COMPLETIONS[side](container, carts[side].sequential[index] ?? "")
      result[side].times.push(performance.now() - began)
    }
  }
  for (const side of ["ours", "stock"] as const) {
    const began = performance.now()
    await Promise.all(carts[side].atOnce.map((id) => COMPLETIONS[side](container, id)))
    result[side].perSecond = carts[side].atOnce.length / ((performance.now() - began) / 1000)
  }
  process.stdout.write(`${JSON.stringify({ completion: result })}\n`)
}
