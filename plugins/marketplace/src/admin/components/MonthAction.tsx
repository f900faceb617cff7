import { Button, Input } from "@medusajs/ui"
import { useState } from "react"
import { lastMonth } from "../lib/last-month"
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
