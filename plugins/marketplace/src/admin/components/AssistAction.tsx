import { FormAction, type FormField } from "./FormAction"

type AssistActionProps = {
  producerId: string
  /** What is edited: the stall's own page, or one of its products. */
  subject: { kind: "profile" } | { kind: "product"; product_id: string }
  fields: FormField[]
}

/** An edit for a producer who asked for help; it goes live when the producer confirms it. */
export function AssistAction({ producerId, subject, fields }: AssistActionProps) {
  return (
    <FormAction
      label="Sửa giúp"
      lead="Nhà sản xuất xem lại rồi mới lên trang. Phần nào không sửa thì để nguyên."
      fields={fields.map((field) => ({ ...field, isOptional: true }))}
      done="Đã gửi nhà sản xuất xem lại"
      path={`producers/${producerId}/assisted-changes`}
      body={(values) => ({ ...subject, proposed: changesOf(fields, values) })}
    />
  )
}

/** Only what was touched is proposed: the rest may be edited by its owner meanwhile. */
const changesOf = (fields: FormField[], values: Record<string, string>) =>
  Object.fromEntries(
    fields
      .map(({ name, initial = "" }) => ({ name, before: initial.trim(), after: values[name] ?? "" }))
      .filter(({ before, after }) => before !== after)
      .map(({ name, after }) => [name, after]),
  )
