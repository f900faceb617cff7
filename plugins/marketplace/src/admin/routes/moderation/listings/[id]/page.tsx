import { Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { AuditTrail } from "../../../../components/AuditTrail"
import { type FactRow, Facts } from "../../../../components/Facts"
import { ListingActions } from "../../../../components/ListingActions"
import { PlainText } from "../../../../components/PlainText"
import { Screen } from "../../../../components/Screen"
import { State } from "../../../../components/State"
import { api } from "../../../../lib/api"
import { flagLines } from "../../../../lib/flags"
import { at, dong } from "../../../../lib/format"
import type { Listing } from "../../../../lib/listing"
import { LABELS } from "../../../../lib/words"

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
    <div className="flex flex-col gap-3">
      <Screen
        title={product.title}
        lead={producer?.name ?? ""}
        actions={<ListingActions listing={listing} />}
      >
        <div className="flex flex-wrap gap-3 px-6 py-4">
          {product.images.map(({ id: image, url }) => (
            <img key={image} src={url} alt={product.title} className="h-40 w-40 rounded-lg object-cover" />
          ))}
        </div>
        <Facts
          rows={[
            ["Trạng thái", <State key="state" of={listing.status} />],
            ["Gửi duyệt", at(listing.submitted_at)],
            ["Từ cần xem", flagLines(listing.flags)],
            ["Lời nhắn lần trước", listing.review_note],
            ["Nhóm hàng", product.product_set?.name],
            ["Mô tả", <PlainText key="description" html={product.description} />],
            ...Object.entries(product.label ?? {}).map(
              ([fact, text]): FactRow => [LABELS[fact] ?? fact, text],
            ),
            ...product.variants.map(
              (variant): FactRow => [
                variant.title,
                [
                  variant.price === null ? null : dong(variant.price),
                  variant.net_quantity && `${variant.net_quantity} ${variant.net_unit ?? ""}`,
                  variant.weight && `${variant.weight} g`,
                  variant.sku,
                ]
                  .filter(Boolean)
                  .join(" · "),
              ],
            ),
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
      <AuditTrail filters={{ entity_id: product.id }} />
    </div>
  )
}

export default ListingPage
