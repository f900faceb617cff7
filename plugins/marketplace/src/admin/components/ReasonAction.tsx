import { Button, FocusModal, Heading, Label, Textarea } from "@medusajs/ui"
import { type ReactNode, useId, useState } from "react"
import { useAction } from "../lib/use-action"

type ReasonActionProps = {
  label: string
  /** What is asked, e.g. "Lý do từ chối". */
  question: string
  done: string
  path: string
  /** The body of the call, made of what was written. */
  body: (reason: string) => unknown
  variant?: "primary" | "secondary" | "danger"
  isOptional?: boolean
  children?: ReactNode
}

/** A step that needs words, because somebody will read them: the button, the question, and the call. */
export function ReasonAction(props: ReasonActionProps) {
  const { label, question, done, path, body, variant = "secondary", isOptional = false, children } = props
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState("")
  const field = useId()
  const action = useAction(done)
  const send = async () => {
    await action.mutateAsync({ path, body: body(reason.trim()) }).then(
      () => setOpen(false),
      () => undefined,
    )
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
          <Button
            size="small"
            variant={variant}
            isLoading={action.isPending}
            disabled={!isOptional && reason.trim() === ""}
            onClick={send}
          >
            {label}
          </Button>
        </FocusModal.Header>
        <FocusModal.Body className="mx-auto flex w-full max-w-xl flex-col gap-4 py-16">
          <FocusModal.Title asChild>
            <Heading>{label}</Heading>
          </FocusModal.Title>
          {children}
          <Label htmlFor={field}>{question}</Label>
          <Textarea id={field} rows={6} value={reason} onChange={(event) => setReason(event.target.value)} />
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}
