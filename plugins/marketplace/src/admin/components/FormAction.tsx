import { Button, FocusModal, Heading, Input, Label, Text, Textarea } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useAction } from "../lib/use-action"

export type FormField = {
  name: string
  label: string
  /** Several lines rather than one. */
  isLong?: boolean
  isOptional?: boolean
  initial?: string
}

type FormActionProps = {
  label: string
  /** What it means, for who is not sure. */
  lead?: string
  fields: FormField[]
  done: string
  path: string
  /** The body of the call, made of what was written; fields that were left empty are not there. */
  body: (values: Record<string, string>) => unknown
  variant?: "primary" | "secondary" | "danger"
}

/** A step that needs words, because somebody will read them: the button, the questions, and the call. */
export function FormAction({
  label,
  lead,
  fields,
  done,
  path,
  body,
  variant = "secondary",
}: FormActionProps) {
  const [isOpen, setOpen] = useState(false)
  const [missing, setMissing] = useState<string[]>([])
  const action = useAction(done)
  const form = useId()
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const values = valuesOf(event.currentTarget)
    const left = fields.filter(({ name, isOptional }) => !isOptional && !values[name]).map(({ name }) => name)
    setMissing(left)
    if (left.length === 0) {
      await action.mutateAsync({ path, body: body(values) }).then(
        () => setOpen(false),
        () => undefined,
      )
    }
  }
  return (
    <FocusModal open={isOpen} onOpenChange={setOpen}>
      <FocusModal.Trigger asChild>
        <Button size="small" variant={variant}>
          {label}
        </Button>
      </FocusModal.Trigger>
      <FocusModal.Content>
        <FocusModal.Header>
          <Button size="small" type="submit" form={form} variant={variant} isLoading={action.isPending}>
            {label}
          </Button>
        </FocusModal.Header>
        <FocusModal.Body className="overflow-y-auto">
          <form
            id={form}
            onSubmit={send}
            noValidate
            className="mx-auto flex w-full max-w-xl flex-col gap-4 px-6 py-16"
          >
            <FocusModal.Title asChild>
              <Heading>{label}</Heading>
            </FocusModal.Title>
            {lead && (
              <FocusModal.Description asChild>
                <Text size="small" className="text-ui-fg-subtle">
                  {lead}
                </Text>
              </FocusModal.Description>
            )}
            {fields.map((field) => (
              <Field key={field.name} field={field} isMissing={missing.includes(field.name)} />
            ))}
          </form>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}

function Field({ field, isMissing }: { field: FormField; isMissing: boolean }) {
  const { name, label, isLong = false, isOptional = false, initial = "" } = field
  const id = useId()
  const common = { id, name, defaultValue: initial, "aria-required": !isOptional, "aria-invalid": isMissing }
  return (
    <div className="flex flex-col gap-2">
      <Label htmlFor={id} size="small" weight="plus">
        {isOptional ? `${label} (không bắt buộc)` : label}
      </Label>
      {isLong ? <Textarea {...common} rows={6} /> : <Input {...common} />}
      {isMissing && (
        <Text size="xsmall" className="text-ui-fg-error">
          Bạn điền ô này nhé.
        </Text>
      )}
    </div>
  )
}

function valuesOf(form: HTMLFormElement): Record<string, string> {
  const values: Record<string, string> = {}
  new FormData(form).forEach((value, name) => {
    if (typeof value === "string" && value.trim()) {
      values[name] = value.trim()
    }
  })
  return values
}
