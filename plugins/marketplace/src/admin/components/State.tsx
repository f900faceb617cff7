import { StatusBadge } from "@medusajs/ui"
import { STATES } from "../lib/words"

/** A state in words and colour; one that has no words yet is shown as it is called. */
export function State({ of }: { of: string }) {
  const [label, colour] = STATES[of] ?? [of, "grey"]
  return (
    <StatusBadge color={colour} className="whitespace-nowrap">
      {label}
    </StatusBadge>
  )
}
