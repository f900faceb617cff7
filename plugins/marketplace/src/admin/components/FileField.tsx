import { ArrowUpTray } from "@medusajs/icons"

type FileFieldProps = {
  label: string
  accept: string
  file: File | null
  onPick: (file: File | null) => void
}

/** A choice of one file that looks as the buttons beside it; the browser's own speaks the browser's language. */
export function FileField({ label, accept, file, onPick }: FileFieldProps) {
  return (
    <label className="txt-compact-small-plus flex h-7 max-w-52 cursor-pointer items-center gap-1.5 rounded-md bg-ui-button-neutral px-2 shadow-buttons-neutral hover:bg-ui-button-neutral-hover has-[:focus-visible]:shadow-buttons-neutral-focus">
      <ArrowUpTray className="shrink-0 text-ui-fg-muted" />
      <span className="truncate">{file?.name ?? "Chọn tệp"}</span>
      <input
        type="file"
        accept={accept}
        aria-label={label}
        className="sr-only"
        onChange={(event) => onPick(event.target.files?.[0] ?? null)}
      />
    </label>
  )
}
