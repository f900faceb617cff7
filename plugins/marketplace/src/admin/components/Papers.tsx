import { PAPERS } from "../lib/words"
import { Facts } from "./Facts"
import { Screen } from "./Screen"

export type Paper = {
  id: string
  application_id: string | null
  kind: string
  filename: string
  bytes: number
  expires_on: string | null
}

/** The private papers of a producer or applicant; each is a file that only operators can fetch. */
export function Papers({ papers }: { papers: Paper[] }) {
  return (
    <Screen title="Giấy tờ" lead="Chỉ người điều phối mở được.">
      <Facts
        rows={papers.map((paper) => [
          PAPERS[paper.kind] ?? paper.kind,
          <PaperLink key={paper.id} paper={paper} />,
        ])}
        empty="Chưa có giấy tờ nào."
      />
    </Screen>
  )
}

function PaperLink({ paper: { id, application_id, filename, bytes, expires_on } }: { paper: Paper }) {
  return (
    <>
      <a
        href={`/admin/producer-applications/${application_id}/documents/${id}`}
        className="text-ui-fg-interactive"
        rel="noreferrer"
      >
        {filename}
      </a>
      {` · ${Math.ceil(bytes / 1024)} KB${expires_on ? ` · hết hạn ${expires_on}` : ""}`}
    </>
  )
}
