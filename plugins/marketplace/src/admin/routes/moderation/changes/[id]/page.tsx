import { Button, Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useParams } from "react-router-dom"
import { ReasonAction } from "../../../../components/ReasonAction"
import { Screen } from "../../../../components/Screen"
import { State } from "../../../../components/State"
import { api } from "../../../../lib/api"
import { type Flags, flaggedIn } from "../../../../lib/flags"
import { inWords } from "../../../../lib/in-words"
import { useAction } from "../../../../lib/use-action"
import { FIELDS } from "../../../../lib/words"

type Change = {
  id: string
  kind: string
  status: string
  origin: string
  base: Record<string, unknown>
  proposed: Record<string, unknown>
  flags: Flags
  review_note: string | null
  producer: { id: string; name: string } | null
  product: { id: string; title: string } | null
}

/** In the order in which a shopper meets them. */
const ORDER = ["title", "images", "description", "label", "additional_data"]

/** An edit of what is on sale: what stands there and what would, side by side. */
const ChangePage = () => {
  const { id = "" } = useParams()
  const approve = useAction("Đã áp dụng")
  const { data, error } = useQuery({
    queryKey: ["change", id],
    queryFn: () => api<{ change: Change }>(`changes/${id}`),
  })
  if (error) {
    return <Text className="text-ui-fg-error">{error.message}</Text>
  }
  if (!data) {
    return null
  }
  const { change } = data
  return (
    <Screen
      title={change.product?.title ?? "Trang gian hàng"}
      lead={change.producer?.name ?? ""}
      actions={
        <>
          <State of={change.status} />
          {change.status === "awaiting_operator" && (
            <>
              <ReasonAction
                label="Trả lại"
                question="Cần sửa gì, nhà sản xuất sẽ đọc"
                done="Đã trả lại"
                path={`changes/${id}/reject`}
                body={(reason) => ({ reason })}
              />
              <Button
                size="small"
                isLoading={approve.isPending}
                onClick={() => approve.mutate({ path: `changes/${id}/approve` })}
              >
                Áp dụng
              </Button>
            </>
          )}
        </>
      }
    >
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Phần</Table.HeaderCell>
            <Table.HeaderCell>Đang bán</Table.HeaderCell>
            <Table.HeaderCell>Muốn đổi thành</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {fieldsOf(change).map((field) => (
            <Table.Row key={field} className="align-top">
              <Table.Cell className="py-3">
                {FIELDS[field] ?? field}
                <Flagged words={flaggedIn(change.flags, field)} />
              </Table.Cell>
              <Table.Cell className="max-w-md whitespace-normal py-3">
                <Value of={change.base[field]} />
              </Table.Cell>
              <Table.Cell className="max-w-md whitespace-normal py-3">
                <Value of={change.proposed[field]} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {change.review_note && <Text className="px-6 py-4">{`Đã trả lời: ${change.review_note}`}</Text>}
    </Screen>
  )
}

function Flagged({ words }: { words: string[] }) {
  return words.length === 0 ? null : (
    <Text size="xsmall" className="text-ui-fg-error">
      {`Cần xem: ${words.join(", ")}`}
    </Text>
  )
}

function Value({ of: value }: { of: unknown }) {
  const pictures = picturesIn(value)
  if (pictures.length > 0) {
    return (
      <div className="flex flex-wrap gap-2 py-2">
        {pictures.map((url) => (
          <img key={url} src={url} alt="" className="h-20 w-20 rounded-lg object-cover" />
        ))}
      </div>
    )
  }
  return <span className="whitespace-pre-wrap">{inWords(value)}</span>
}

const fieldsOf = ({ proposed }: Change): string[] =>
  Object.keys(proposed).sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other))

/** The pictures of a list of pictures; only those of this market are loaded. */
function picturesIn(value: unknown): string[] {
  const urls = (Array.isArray(value) ? value : [value]).map((entry) =>
    typeof entry === "string" ? entry : (entry as { url?: unknown } | null)?.url,
  )
  return urls.filter((url): url is string => typeof url === "string" && url.startsWith("/media/"))
}

export default ChangePage
