import { at, dong, dongProblem, readDong } from "../../lib/format"
import { accountWords, KIND_WORDS, SOURCE_WORDS } from "../../lib/money-words"
import { useFilters, useList, useWhole } from "../../lib/use-list"
import { DataList } from "../DataList"
import { Facts } from "../Facts"
import { SearchFilter } from "../Filters"
import { FormAction } from "../FormAction"
import { ProducerFilter } from "../ProducerFilter"
import { Screen } from "../Screen"

type Posting = { account_code: string; amount: number }
type Transaction = {
  id: string
  source_type: string
  source_id: string
  kind: string
  order_id: string | null
  producer: { name: string } | null
  occurred_at: string
  postings: Posting[]
}

const COLUMNS = [
  { title: "Lúc", cell: ({ occurred_at }: Transaction) => at(occurred_at) },
  {
    title: "Việc",
    cell: ({ kind, source_type }: Transaction) =>
      `${KIND_WORDS[kind] ?? kind} (${SOURCE_WORDS[source_type] ?? source_type})`,
  },
  { title: "Nhà sản xuất", cell: ({ producer }: Transaction) => producer?.name ?? "–" },
  {
    title: "Nguồn",
    cell: ({ source_id }: Transaction) => <code title={source_id}>{source_id.slice(-8)}</code>,
  },
  {
    title: "Bút toán",
    cell: ({ postings }: Transaction) => (
      <span className="whitespace-pre-wrap">
        {postings
          .map(({ account_code, amount }) => `${accountWords(account_code)}: ${dong(amount)}`)
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
      <Screen
        title={filters.producer_id ? "Tài khoản của nhà sản xuất" : "Tài khoản của chợ"}
        actions={
          filters.producer_id && (
            <FormAction
              label="Ghi khoản nộp cho chợ"
              lead="Nhà sản xuất trả phí và thuế còn nợ, ví dụ của các đơn COD. Mỗi mã giao dịch chỉ tính một lần."
              fields={[
                { name: "amount", label: "Số tiền (đồng)", check: dongProblem },
                { name: "reference", label: "Mã giao dịch ngân hàng" },
              ]}
              done="Đã ghi vào sổ"
              path={`producers/${filters.producer_id}/settlements`}
              body={({ amount = "", reference }) => ({ amount: readDong(amount), reference })}
            />
          )
        }
      >
        <Facts
          empty="Chưa có gì trên tài khoản nào."
          rows={(balances.data?.accounts ?? []).map(({ account_code, amount }) => [
            accountWords(account_code),
            dong(amount),
          ])}
        />
      </Screen>
      <Screen
        title="Sổ cái"
        lead="Số dương là ghi nợ, số âm là ghi có. Chỉ ghi thêm, không sửa, không xoá; mỗi dòng cộng lại bằng không."
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
