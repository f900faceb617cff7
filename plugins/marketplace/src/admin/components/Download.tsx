import { ArrowDownTray } from "@medusajs/icons"
import { Button } from "@medusajs/ui"

/** A file of the admin API, fetched by the browser itself with the operator's session. */
export function Download({ path, label }: { path: string; label: string }) {
  return (
    <Button asChild size="small" variant="secondary">
      <a href={`/admin/${path}`} download className="whitespace-nowrap">
        <ArrowDownTray />
        {label}
      </a>
    </Button>
  )
}
