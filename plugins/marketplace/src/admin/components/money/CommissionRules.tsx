import { Button, Input, Label, Select, Text } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import { api } from "../../lib/api"
import { at, dong, percent, readDong, readPercent } from "../../lib/format"
import { useAction } from "../../lib/use-action"
import { useFilters, useList } from "../../lib/use-list"
import { DataList } from "../DataList"
import { ProducerFilter } from "../ProducerFilter"
import { Screen } from "../Screen"

type Rule = {
  id: string
  name: string
  scope: string
  producer_id: string | null
  producer: { name: string } | null
  product_group_code: string | null
  percent_bp: number
  fixed_amount: number
  min_amount: number | null
  max_amount: number | null
  vat_bp: number
  priority: number
  valid_from: string
  valid_to: string | null
}

const SCOPES: Record<string, string> = {
  global: "Cả chợ",
  producer: "Một nhà sản xuất",
  product_group: "Một nhóm hàng",
}

const COLUMNS = [
  { title: "Tên", cell: ({ name }: Rule) => name },
  {
    title: "Cho",
    cell: ({ scope, producer, product_group_code }: Rule) =>
      [SCOPES[scope] ?? scope, producer?.name, product_group_code].filter(Boolean).join(" · "),
  },
  {
    title: "Mức",
    cell: (rule: Rule) =>
      [
        percent(rule.percent_bp),
        rule.fixed_amount > 0 && `+ ${dong(rule.fixed_amount)}`,
        rule.min_amount !== null && `ít nhất ${dong(rule.min_amount)}`,
        rule.max_amount !== null && `nhiều nhất ${dong(rule.max_amount)}`,
      ]
        .filter(Boolean)
        .join(" "),
  },
  { title: "GTGT", cell: ({ vat_bp }: Rule) => percent(vat_bp) },
  { title: "Ưu tiên", cell: ({ priority }: Rule) => priority },
  { title: "Từ", cell: ({ valid_from }: Rule) => at(valid_from) },
  { title: "Đến", cell: (rule: Rule) => <End rule={rule} /> },
]

/** What the house takes: the rules, a new one, and what an order would pay. */
export function CommissionRules() {
  const { page, turn } = useFilters()
  const { data, error } = useList<{ commission_rules: Rule[]; count: number }>("commission-rules", {}, page)
  return (
    <div className="flex flex-col gap-3">
      <Screen title="Phí sàn" lead="Mức đã dùng thì không sửa: kết thúc mức cũ và đặt mức mới.">
        <DataList
          columns={COLUMNS}
          rows={data?.commission_rules}
          count={data?.count ?? 0}
          page={page}
          onTurn={turn}
          error={error}
          empty="Chưa có mức nào: chợ chưa thu phí."
        />
      </Screen>
      <NewRule />
      <Preview />
    </div>
  )
}

function End({ rule: { id, valid_to } }: { rule: Rule }) {
  const end = useAction("Mức phí đã kết thúc")
  return valid_to ? (
    at(valid_to)
  ) : (
    <Button
      size="small"
      variant="secondary"
      isLoading={end.isPending}
      onClick={() => end.mutate({ path: `commission-rules/${id}/end` })}
    >
      Kết thúc
    </Button>
  )
}

const EMPTY = { name: "", scope: "global", target: "", percent: "5", fixed: "0", vat: "8" }

function NewRule() {
  const [form, setForm] = useState(EMPTY)
  const create = useAction("Đã đặt mức phí")
  const set = (name: keyof typeof EMPTY) => (value: string) =>
    setForm((before) => ({ ...before, [name]: value }))
  const send = () =>
    create.mutate({
      path: "commission-rules",
      body: {
        name: form.name.trim(),
        scope: form.scope,
        ...(form.scope === "producer" ? { producer_id: form.target.trim() } : {}),
        ...(form.scope === "product_group" ? { product_group_code: form.target.trim() } : {}),
        percent_bp: readPercent(form.percent),
        fixed_amount: readDong(form.fixed),
        vat_bp: readPercent(form.vat),
      },
    })
  return (
    <Screen
      title="Đặt mức mới"
      actions={
        <Button
          size="small"
          disabled={!form.name.trim() || !isDong(form.fixed)}
          isLoading={create.isPending}
          onClick={send}
        >
          Đặt mức
        </Button>
      }
    >
      <div className="grid grid-cols-1 gap-4 px-6 py-4 md:grid-cols-3">
        <Field label="Tên" value={form.name} onChange={set("name")} />
        <div className="flex flex-col gap-1">
          <Label size="small">Cho</Label>
          <Select size="small" value={form.scope} onValueChange={set("scope")}>
            <Select.Trigger>
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {Object.entries(SCOPES).map(([scope, name]) => (
                <Select.Item key={scope} value={scope}>
                  {name}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
        {form.scope === "producer" && <Whose value={form.target} onChange={set("target")} />}
        {form.scope === "product_group" && (
          <Field label="Mã nhóm hàng" value={form.target} onChange={set("target")} />
        )}
        <Field label="Phần trăm" value={form.percent} onChange={set("percent")} />
        <Amount label="Cộng thêm mỗi đơn (đồng)" value={form.fixed} onChange={set("fixed")} />
        <Field label="Thuế GTGT trên phí (%)" value={form.vat} onChange={set("vat")} />
      </div>
    </Screen>
  )
}

type Commission = { base: number; amount: number; vat_amount: number }

function Preview() {
  const [producerId, setProducerId] = useState("")
  const [group, setGroup] = useState("")
  const [total, setTotal] = useState("500000")
  const preview = useMutation({
    mutationFn: () =>
      api<{ commission: Commission }>("commission-rules/preview", {
        body: {
          producer_id: producerId.trim(),
          lines: [{ product_group_code: group.trim() || null, total: readDong(total) }],
        },
      }),
  })
  const commission = preview.data?.commission
  return (
    <Screen
      title="Thử tính"
      lead="Một đơn như vậy, đặt bây giờ, sẽ trả bao nhiêu."
      actions={
        <Button
          size="small"
          variant="secondary"
          disabled={!producerId.trim() || !isDong(total)}
          isLoading={preview.isPending}
          onClick={() => preview.mutate()}
        >
          Tính
        </Button>
      }
    >
      <div className="grid grid-cols-1 gap-4 px-6 py-4 md:grid-cols-3">
        <Whose value={producerId} onChange={setProducerId} />
        <Field label="Mã nhóm hàng (nếu có)" value={group} onChange={setGroup} />
        <Amount label="Tiền hàng (đồng)" value={total} onChange={setTotal} />
      </div>
      {preview.error && <Text className="px-6 pb-4 text-ui-fg-error">{preview.error.message}</Text>}
      {commission && (
        <Text className="px-6 py-4">
          Phí {dong(commission.amount)}, thuế trên phí {dong(commission.vat_amount)}.
        </Text>
      )}
    </Screen>
  )
}

function Whose({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  return (
    <div className="flex flex-col gap-1">
      <Label size="small">Nhà sản xuất</Label>
      <ProducerFilter value={value} onChange={onChange} />
    </div>
  )
}

type FieldProps = { label: string; value: string; onChange: (value: string) => void }

const isDong = (text: string) => !Number.isNaN(readDong(text))

function Amount(props: FieldProps) {
  return <Field {...props} problem={isDong(props.value) ? null : "Số đồng, ví dụ 5.000."} />
}

function Field({ label, value, onChange, problem = null }: FieldProps & { problem?: string | null }) {
  return (
    <div className="flex flex-col gap-1">
      <Label size="small">{label}</Label>
      <Input
        size="small"
        aria-label={label}
        aria-invalid={problem !== null}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem && (
        <Text size="xsmall" className="text-ui-fg-error">
          {problem}
        </Text>
      )}
    </div>
  )
}
