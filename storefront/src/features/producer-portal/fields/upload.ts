import type { Messages } from "../../../i18n/index.ts"

type Upload = {
  /** Files go as soon as they are chosen, or with the rest of what the form asks for. */
  sends: "chosen" | "submitted"
  /** Photos among them are made lighter first; a spreadsheet is not. */
  shrinks: boolean
  /** What happens once everything has arrived. */
  processing: string
}

/** What a form tells `scripts/upload.ts`: when to send, and what to say meanwhile. */
export const uploadForm = (
  { portal: { upload: words } }: Messages,
  { sends, shrinks, processing }: Upload,
) => ({
  enctype: "multipart/form-data" as const,
  "data-upload": sends,
  "data-uploading": words.uploading("{}"),
  "data-shrinking": shrinks ? words.shrinking : undefined,
  "data-processing": processing,
  "data-failed": words.failed,
})
