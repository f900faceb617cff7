import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** What is known of something, a line each; what is empty is shown as a dash. */
export function Facts({ rows }: { rows: [label: string, value: ReactNode][] }) {
  return (
    <dl>
      {rows.map(([label, value]) => (
        <div key={label} className="grid grid-cols-1 gap-1 border-b px-6 py-3 last:border-b-0 md:grid-cols-3">
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
