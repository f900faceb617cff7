import type { AstroGlobal } from "astro"
import type { z } from "zod"
import { type ErrorKey, isErrorKey, type Problem, problemOf } from "./problem.ts"

export type FormContext = Pick<
  AstroGlobal,
  "clientAddress" | "cookies" | "locals" | "params" | "redirect" | "request" | "response" | "url"
>

/** A form as it is shown: what is filled in, what is wrong with which field, and what is wrong with it all. */
export type FormView<Field extends string> = {
  values: Record<Field, string>
  errors: Partial<Record<Field, ErrorKey>>
  problem: Problem | null
}

type Shape = z.ZodObject<Record<string, z.ZodType>>
type FieldOf<Schema extends Shape> = Extract<keyof z.output<Schema>, string>

type Form<Schema extends Shape> = {
  schema: Schema
  /** What the fields hold before anybody has touched them. */
  initial?: Partial<Record<FieldOf<Schema>, string | null | undefined>>
  /** Does what the form is for and answers the path to go to; may throw what `problemOf` understands. */
  run: (values: z.output<Schema>, form: FormData) => Promise<string>
  /** Refusals of the API that belong beside a field. */
  beside?: Partial<Record<ErrorKey, FieldOf<Schema>>>
}

/**
 * A plain form on one page: shown for GET; checked, run and left by a redirect for POST, or shown again with what was
 * typed and a sentence beside each field that needs another look. The schema's messages are names of such sentences.
 */
export async function answerForm<Schema extends Shape>(
  context: FormContext,
  { schema, initial = {}, run, beside = {} }: Form<Schema>,
): Promise<FormView<FieldOf<Schema>> | Response> {
  type Field = FieldOf<Schema>
  const fields = Object.keys(schema.shape) as Field[]
  const view = (values: Partial<Record<Field, string | null | undefined>>): FormView<Field> => ({
    values: Object.fromEntries(fields.map((field) => [field, values[field] ?? ""])) as Record<Field, string>,
    errors: {},
    problem: null,
  })
  if (context.request.method !== "POST") {
    return view(initial)
  }
  const form = await context.request.formData()
  const typed = Object.fromEntries(fields.map((field) => [field, textOf(form, field)])) as Record<
    Field,
    string
  >
  const checked = schema.safeParse(typed)
  if (!checked.success) {
    context.response.status = 422
    return { ...view(typed), errors: errorsOf(context, checked.error), problem: { key: "check_fields" } }
  }
  try {
    return context.redirect(await run(checked.data, form), 303)
  } catch (error) {
    const problem = problemOf(context.locals.t, error)
    const field = beside[problem.key]
    context.response.status = problem.key === "unreachable" ? 503 : 422
    return {
      ...view(typed),
      problem,
      errors: field ? ({ [field]: problem.key } as FormView<Field>["errors"]) : {},
    }
  }
}

/** What somebody typed, without spaces around it and in one spelling of Vietnamese marks; passwords stay as typed. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  if (typeof value !== "string") {
    return ""
  }
  return name.includes("password") ? value : value.normalize("NFC").replaceAll("\r\n", "\n").trim()
}

function errorsOf<Field extends string>(
  { locals }: FormContext,
  error: z.ZodError,
): FormView<Field>["errors"] {
  const errors: Partial<Record<string, ErrorKey>> = {}
  for (const { path, message } of error.issues) {
    errors[String(path[0])] ??= isErrorKey(locals.t, message) ? message : "invalid"
  }
  return errors as FormView<Field>["errors"]
}
