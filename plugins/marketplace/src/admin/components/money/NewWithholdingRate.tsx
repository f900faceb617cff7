import { Button, FocusModal, Heading, Input, Label, Select, Text } from "@medusajs/ui"
import { useState } from "react"
import { readPercent, startOfDay } from "../../lib/format"
import { INCOMES } from "../../lib/money-words"
import { useAction } from "../../lib/use-action"

const EMPTY = { kind: "distribution", vat: "1", pit: "0,5", from: "" }

/** Begins a withholding rate and ends the one before it at the same moment; never behind us. */
export function NewWithholdingRate() {
  const [isOpen, setOpen] = useState(false)
  const [form, setForm] = useState(EMPTY)
  const begin = useAction("Đã đặt mức khấu trừ")
  const set = (name: keyof typeof EMPTY) => (value: string) =>
    setForm((before) => ({ ...before, [name]: value }))
  const send = () =>
    begin.mutate(
      {
        path: "withholding-rates",
        body: {
          income_kind: form.kind,
          vat_bp: readPercent(form.vat),
          pit_bp: readPercent(form.pit),
          valid_from: startOfDay(form.from),
        },
      },
      { onSuccess: () => setOpen(false) },
    )
  return (
    <FocusModal open={isOpen} onOpenChange={setOpen}>
      <FocusModal.Trigger asChild>
        <Button size="small" variant="secondary">
          Đặt mức mới
        </Button>
      </FocusModal.Trigger>
      <FocusModal.Content>
        <FocusModal.Header>
          <Button size="small" disabled={!form.from} isLoading={begin.isPending} onClick={send}>
            Đặt mức
          </Button>
        </FocusModal.Header>
        <FocusModal.Body className="overflow-y-auto">
          <div className="mx-auto flex w-full max-w-xl flex-col gap-4 px-6 py-16">
            <FocusModal.Title asChild>
              <Heading>Đặt mức khấu trừ mới</Heading>
            </FocusModal.Title>
            <FocusModal.Description asChild>
              <Text size="small" className="text-ui-fg-subtle">
                Mức cũ hết hiệu lực đúng lúc mức mới bắt đầu. Khoản đã khấu trừ giữ nguyên.
              </Text>
            </FocusModal.Description>
            <Label size="small">Loại thu nhập</Label>
            <Select value={form.kind} onValueChange={set("kind")}>
              <Select.Trigger>
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                {Object.entries(INCOMES)
                  .filter(([kind]) => kind !== "unknown")
                  .map(([kind, name]) => (
                    <Select.Item key={kind} value={kind}>
                      {name}
                    </Select.Item>
                  ))}
              </Select.Content>
            </Select>
            <Box label="GTGT (%)" value={form.vat} onChange={set("vat")} />
            <Box label="TNCN (%)" value={form.pit} onChange={set("pit")} />
            <Box label="Từ ngày" type="date" value={form.from} onChange={set("from")} />
          </div>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}

type BoxProps = { label: string; value: string; type?: string; onChange: (value: string) => void }

function Box({ label, value, type = "text", onChange }: BoxProps) {
  return (
    <div className="flex flex-col gap-1">
      <Label size="small">{label}</Label>
      <Input
        aria-label={label}
        type={type}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
