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
  /** What is wrong with what was written there, as a sentence; null for nothing. */
  check?: (value: string) => string | null
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
  const [problems, setProblems] = useState<Record<string, string>>({})
  const action = useAction(done)
  const form = useId()
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const values = valuesOf(event.currentTarget)
    const found = problemsOf(fields, values)
    setProblems(found)
    if (Object.keys(found).length === 0) {
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
              <Field key={field.name} field={field} problem={problems[field.name]} />
            ))}
          </form>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}

function Field({ field, problem }: { field: FormField; problem: string | undefined }) {
  const { name, label, isLong = false, isOptional = false, initial = "" } = field
  const id = useId()
  const common = {
    ...{ id, name, defaultValue: initial, "aria-required": !isOptional },
    ...(problem ? { "aria-invalid": true, "aria-describedby": `${id}-problem` } : {}),
  }
  return (
    <div className="flex flex-col gap-2">
      <Label htmlFor={id} size="small" weight="plus">
        {isOptional ? `${label} (không bắt buộc)` : label}
      </Label>
      {isLong ? <Textarea {...common} rows={6} /> : <Input {...common} />}
      {problem && (
        <Text size="xsmall" className="text-ui-fg-error" id={`${id}-problem`}>
          {problem}
        </Text>
      )}
    </div>
  )
}

/** What there is to say beside each field before anything is sent. */
function problemsOf(fields: FormField[], values: Record<string, string>): Record<string, string> {
  const found = fields.map(({ name, isOptional, check }): [string, string | null] => {
    const value = values[name]
    return [name, value ? (check?.(value) ?? null) : isOptional ? null : "Bạn điền ô này nhé."]
  })
  return Object.fromEntries(found.flatMap(([name, problem]) => (problem ? [[name, problem]] : [])))
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
