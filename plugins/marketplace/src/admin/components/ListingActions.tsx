import { Button } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { api } from "../lib/api"
import type { Listing } from "../lib/listing"
import { plainWords } from "../lib/plain-words"
import type { Producer } from "../lib/producer"
import { useAction } from "../lib/use-action"
import { AssistAction } from "./AssistAction"
import { FormAction } from "./FormAction"
import { ReasonAction } from "./ReasonAction"

/** What the office may do with a product in its state. */
export function ListingActions({ listing }: { listing: Listing }) {
  const { product_id, status, product } = listing
  const publish = useAction("Hàng đã lên kệ")
  return (
    <>
      {product.pending_change ? (
        <Link
          to={`/moderation/changes/${product.pending_change.id}`}
          className="txt-small text-ui-fg-interactive"
        >
          Có nội dung sửa đang chờ
        </Link>
      ) : (
        status === "published" && <HelpWithProduct listing={listing} />
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
      {status === "published" && <TakeDown productId={product_id} />}
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

/** Only for a producer who asked for it. */
function HelpWithProduct({ listing: { product_id, producer, product } }: { listing: Listing }) {
  const { data } = useQuery({
    queryKey: ["producer", producer?.id],
    queryFn: () => api<{ producer: Producer }>(`producers/${producer?.id}`),
    enabled: producer !== null,
  })
  return producer && data?.producer.assistance_requested_at ? (
    <AssistAction
      producerId={producer.id}
      subject={{ kind: "product", product_id }}
      fields={[
        { name: "title", label: "Tên", initial: product.title },
        { name: "description", label: "Mô tả", initial: plainWords(product.description), isLong: true },
      ]}
    />
  ) : null
}

function TakeDown({ productId }: { productId: string }) {
  return (
    <>
      <FormAction
        label="Cơ quan yêu cầu gỡ"
        lead="Ghi lại văn bản; đồng hồ 24 giờ chạy từ lúc này. Hàng vẫn bán cho tới khi yêu cầu được xử lý."
        fields={[
          { name: "authority", label: "Cơ quan" },
          { name: "reference", label: "Số văn bản" },
          { name: "note", label: "Nội dung", isLong: true, isOptional: true },
        ]}
        done="Đã mở yêu cầu gỡ"
        path="takedowns"
        body={(values) => ({ ...values, product_id: productId })}
      />
      <ReasonAction
        label="Gỡ khỏi kệ"
        question="Lý do, nhà sản xuất sẽ đọc"
        done="Đã gỡ"
        path={`listings/${productId}/unpublish`}
        body={(reason) => ({ reason })}
        variant="danger"
      />
    </>
  )
}
