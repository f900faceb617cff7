import { styleText } from "node:util"
import type { Stack } from "./stack-file.ts"

/** What a newcomer needs to know once the market is up. */
export function card(stack: Stack, dataDir: string, seconds: number): string {
  const [producer] = stack.producers
  const rows = [
    ["Shop", stack.storefront],
    ["Operators", `${stack.backend}/app`],
    ["", `${stack.operator.email}  ${stack.operator.password}`],
    ...(producer ? [["Demo producer", `${producer.email}  ${producer.password}`]] : []),
    ["Data and logs", dataDir],
    ["Stop", "Ctrl-C"],
  ]
  const lines = rows.map(([name = "", value = ""]) => `  ${styleText("dim", name.padEnd(15))} ${value}`)
  const title = styleText("bold", `Chợ Làng is open, after ${seconds.toFixed(1)} s`)
  return ["", `  ${title}`, "", ...lines, "", ""].join("\n")
}
