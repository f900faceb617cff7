import { Button, Input } from "@medusajs/ui"
import { useState } from "react"
import { useAction } from "../lib/use-action"

type MonthActionProps = { label: string; done: string; path: string }

/** Runs something for a month, first of all for the last one that is over. */
export function MonthAction({ label, done, path }: MonthActionProps) {
  const [period, setPeriod] = useState(lastMonth(new Date()))
  const action = useAction(done)
  return (
    <>
      <Input
        size="small"
        type="month"
        aria-label="Tháng"
        value={period}
        onChange={(event) => setPeriod(event.target.value)}
      />
      <Button
        size="small"
        isLoading={action.isPending}
        onClick={() => action.mutate({ path, body: { period } })}
      >
        {label}
      </Button>
    </>
  )
}

function lastMonth(now: Date): string {
  const [year = 0, month = 0] = new Date(now.getTime() + 7 * 3_600_000).toISOString().split("-").map(Number)
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, "0")}`
}
