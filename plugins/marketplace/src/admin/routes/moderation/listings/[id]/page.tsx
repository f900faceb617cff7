import { Button, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { Facts } from "../../../../components/Facts"
import { PlainText } from "../../../../components/PlainText"
import { ReasonAction } from "../../../../components/ReasonAction"
import { Screen } from "../../../../components/Screen"
import { State } from "../../../../components/State"
import { api } from "../../../../lib/api"
import { at, dong } from "../../../../lib/format"
import { useAction } from "../../../../lib/use-action"

type Variant = {
  id: string
  title: string
  sku: string | null
  price: number | null
  net_quantity: number | null
  net_unit: string | null
  weight: number | null
}
type Listing = {
  id: string
  product_id: string
  status: string
  flags: Record<string, string[]> | null
  review_note: string | null
  submitted_at: string | null
  producer: { id: string; name: string } | null
  product: {
    id: string
    title: string
    description: string | null
    images: { id: string; url: string }[]
    label: Record<string, string> | null
    variants: Variant[]
    pending_change: { id: string } | null
  }
}

/** One product before it is on sale: everything a shopper would read, and what was found in it. */
const ListingPage = () => {
  const { id = "" } = useParams()
  const { data, error } = useQuery({
    queryKey: ["listing", id],
    queryFn: () => api<{ listing: Listing }>(`listings/${id}`),
  })
  if (error) {
    return <Text className="text-ui-fg-error">{error.message}</Text>
  }
  if (!data) {
    return null
  }
  const { listing } = data
  const { product, producer } = listing
  return (
    <Screen title={product.title} lead={producer?.name ?? ""} actions={<Actions listing={listing} />}>
      <div className="flex flex-wrap gap-3 px-6 py-4">
        {product.images.map(({ id: image, url }) => (
          <img key={image} src={url} alt={product.title} className="h-40 w-40 rounded-lg object-cover" />
        ))}
      </div>
      <Facts
        rows={[
          ["Trạng thái", <State key="state" of={listing.status} />],
          ["Gửi duyệt", at(listing.submitted_at)],
          [
            "Từ cần xem",
            Object.entries(listing.flags ?? {})
              .map(([field, words]) => `${words.join(", ")} (${field})`)
              .join("; "),
          ],
          ["Lời nhắn lần trước", listing.review_note],
          ["Mô tả", <PlainText key="description" html={product.description} />],
          ...Object.entries(product.label ?? {}),
          ...product.variants.map((variant): [string, string] => [
            variant.title,
            [
              variant.price === null ? null : dong(variant.price),
              variant.net_quantity && `${variant.net_quantity} ${variant.net_unit ?? ""}`,
              variant.weight && `${variant.weight} g`,
              variant.sku,
            ]
              .filter(Boolean)
              .join(" · "),
          ]),
          [
            "Gian hàng",
            producer && (
              <Link key="producer" to={`/producers/${producer.id}`} className="text-ui-fg-interactive">
                {producer.name}
              </Link>
            ),
          ],
        ]}
      />
    </Screen>
  )
}

function Actions({ listing: { product_id, status, product } }: { listing: Listing }) {
  const publish = useAction("Hàng đã lên kệ")
  return (
    <>
      {product.pending_change && (
        <Link
          to={`/moderation/changes/${product.pending_change.id}`}
          className="txt-small text-ui-fg-interactive"
        >
          Có nội dung sửa đang chờ
        </Link>
      )}
      {status === "in_review" && (
        <ReasonAction
          label="Trả lại"
          question="Cần sửa gì, nhà sản xuất sẽ đọc"
          done="Đã trả lại"
          path={`listings/${product_id}/reject`}
          body={(reason) => ({ reason })}
        />
      )}
      {status === "published" && (
        <ReasonAction
          label="Gỡ khỏi kệ"
          question="Lý do, nhà sản xuất sẽ đọc"
          done="Đã gỡ"
          path={`listings/${product_id}/unpublish`}
          body={(reason) => ({ reason })}
          variant="danger"
        />
      )}
      {(status === "in_review" || status === "unpublished") && (
        <Button
          size="small"
          isLoading={publish.isPending}
          onClick={() => publish.mutate({ path: `listings/${product_id}/publish` })}
        >
          Cho bán
        </Button>
      )}
    </>
  )
}

export default ListingPage
