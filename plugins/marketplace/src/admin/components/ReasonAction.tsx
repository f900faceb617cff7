import { FormAction } from "./FormAction"

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
}

/** A step that needs one answer. */
export function ReasonAction({ question, body, isOptional, ...rest }: ReasonActionProps) {
  return (
    <FormAction
      {...rest}
      fields={[{ name: "reason", label: question, isLong: true, isOptional }]}
      body={({ reason = "" }) => body(reason)}
    />
  )
}
