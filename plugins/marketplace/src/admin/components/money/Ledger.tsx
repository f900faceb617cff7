import { at, dong } from "../../lib/format"
import { useFilters, useList, useWhole } from "../../lib/use-list"
import { DataList } from "../DataList"
import { Facts } from "../Facts"
import { SearchFilter } from "../Filters"
import { ProducerFilter } from "../ProducerFilter"
import { Screen } from "../Screen"

type Posting = { account_code: string; amount: number }
type Transaction = {
  id: string
  source_type: string
  source_id: string
  kind: string
  order_id: string | null
  occurred_at: string
  postings: Posting[]
}

const KINDS: Record<string, string> = {
  sale: "Bán hàng",
  commission: "Phí sàn",
  withholding: "Thuế khấu trừ",
  payout: "Chi trả",
  settlement: "Thu phí",
}

const ACCOUNTS: Record<string, string> = {
  "house:bank": "Ngân hàng của chợ",
  "house:psp": "Đơn vị thanh toán giữ",
  "house:withheld_vat": "Thuế GTGT đã khấu trừ",
  "house:withheld_pit": "Thuế TNCN đã khấu trừ",
  "house:commission": "Phí sàn của chợ",
  "house:vat_on_commission": "Thuế GTGT trên phí sàn",
  balance: "Chợ và nhà sản xuất",
  collected_cod: "Đã thu hộ",
  collected_card: "Đã thu bằng thẻ",
  collected_transfer: "Đã nhận chuyển khoản",
  sales: "Doanh thu",
}

/** An account in words; those of a producer are called by their last part. */
const accountName = (code: string): string => ACCOUNTS[code] ?? ACCOUNTS[code.split(":").at(-1) ?? ""] ?? code

const COLUMNS = [
  { title: "Lúc", cell: ({ occurred_at }: Transaction) => at(occurred_at) },
  { title: "Việc", cell: ({ kind, source_type }: Transaction) => `${KINDS[kind] ?? kind} (${source_type})` },
  { title: "Nguồn", cell: ({ source_id }: Transaction) => source_id },
  {
    title: "Bút toán",
    cell: ({ postings }: Transaction) => (
      <span className="whitespace-pre-wrap">
        {postings
          .map(({ account_code, amount }) => `${accountName(account_code)}: ${dong(amount)}`)
          .join("\n")}
      </span>
    ),
  },
]

/** The double-entry ledger: what stands on each account, and each transaction behind it. A debit is positive. */
export function Ledger() {
  const { get, set, page, turn } = useFilters()
  const filters = { producer_id: get("producer_id"), order_id: get("order_id") }
  const balances = useWhole<{ accounts: Posting[] }>("ledger/accounts", { producer_id: filters.producer_id })
  const { data, error } = useList<{ transactions: Transaction[]; count: number }>(
    "ledger/transactions",
    filters,
    page,
  )
  return (
    <div className="flex flex-col gap-3">
      <Screen title={filters.producer_id ? "Tài khoản của nhà sản xuất" : "Tài khoản của chợ"}>
        <Facts
          rows={(balances.data?.accounts ?? []).map(({ account_code, amount }) => [
            accountName(account_code),
            dong(amount),
          ])}
        />
      </Screen>
      <Screen
        title="Sổ cái"
        lead="Chỉ ghi thêm, không sửa, không xoá; mỗi dòng cộng lại bằng không."
        actions={
          <>
            <ProducerFilter value={filters.producer_id} onChange={(id) => set("producer_id", id)} />
            <SearchFilter label="Mã đơn" value={filters.order_id} onChange={(id) => set("order_id", id)} />
          </>
        }
      >
        <DataList
          columns={COLUMNS}
          rows={data?.transactions}
          count={data?.count ?? 0}
          page={page}
          onTurn={turn}
          error={error}
          empty="Chưa có bút toán nào."
        />
      </Screen>
    </div>
  )
}
