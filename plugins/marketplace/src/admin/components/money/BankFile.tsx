import { Button, Input, Label, Prompt, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useId, useState } from "react"
import { api } from "../../lib/api"
import { dong } from "../../lib/format"
import { lastMonth } from "../../lib/last-month"
import { refusalWords } from "../../lib/refusals"

type Written = {
  bank_file: { reference: string; sent: number; amount: number; left: { code: string; reason: string }[] }
}

/** Puts what is approved into a file for the bank. The money counts as sent from then on, so it is asked twice. */
export function BankFile() {
  const client = useQueryClient()
  const [period, setPeriod] = useState(lastMonth(new Date()))
  const id = useId()
  const write = useMutation({
    mutationFn: () => api<Written>("payouts/bank-file", { body: { period } }),
    onSuccess: async ({ bank_file: { reference, sent, amount, left } }) => {
      await client.invalidateQueries()
      const [first] = left
      const stayed = first
        ? ` Còn ${left.length} khoản chưa đi. ${refusalWords({ status: 400, code: first.code, message: first.reason })}`
        : ""
      toast.success(`${sent} khoản, ${dong(amount)}`, { description: `Đang tải file.${stayed}` })
      window.location.assign(`/admin/payouts/bank-file?reference=${encodeURIComponent(reference)}`)
    },
    onError: (error) => toast.error("Chưa làm được", { description: error.message }),
  })
  return (
    <Prompt>
      <Prompt.Trigger asChild>
        <Button size="small" variant="secondary" isLoading={write.isPending}>
          Xuất file ngân hàng
        </Button>
      </Prompt.Trigger>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>Chuyển các khoản đã duyệt của một tháng</Prompt.Title>
          <Prompt.Description>
            Các khoản này được ghi là đã chuyển ngay, và chỉ vào một file. File tải lại được bất cứ lúc nào.
          </Prompt.Description>
        </Prompt.Header>
        <div className="flex flex-col gap-2 px-6 pt-4">
          <Label htmlFor={id} size="small" weight="plus">
            Tháng
          </Label>
          <Input id={id} type="month" value={period} onChange={(event) => setPeriod(event.target.value)} />
        </div>
        <Prompt.Footer>
          <Prompt.Cancel>Thôi</Prompt.Cancel>
          <Prompt.Action disabled={!period} onClick={() => write.mutate()}>
            Xuất file
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
