import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

export type FactRow = [label: string, value: ReactNode]

/** What is known of something, a line each; what is empty is shown as a dash. */
export function Facts({ rows, empty }: { rows: FactRow[]; empty?: string }) {
  if (rows.length === 0) {
    return <Text className="px-6 py-4 text-ui-fg-subtle">{empty}</Text>
  }
  return (
    <dl>
      {rows.map(([label, value], at) => (
        // Two people or parcels may be called the same.
        // biome-ignore lint/suspicious/noArrayIndexKey: rows only change as a whole
        <div key={at} className="grid grid-cols-1 gap-1 border-b px-6 py-3 last:border-b-0 md:grid-cols-3">
          <dt>
            <Text size="small" weight="plus" className="text-ui-fg-subtle">
              {label}
            </Text>
          </dt>
          <dd className="md:col-span-2">
            <Text size="small" as="div" className="whitespace-pre-wrap break-words">
              {value === null || value === undefined || value === "" ? "–" : value}
            </Text>
          </dd>
        </div>
      ))}
    </dl>
  )
}
