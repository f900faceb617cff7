import { bareProblem } from "../checks.ts"
import type { FormContext } from "../form.server.ts"
import { type ErrorKey, type Problem, problemOf } from "../problem.ts"

/** A form that is refused here, before the API is asked. */
export class Refusal extends Error {
  readonly key: ErrorKey

  constructor(key: ErrorKey) {
    super(key)
    this.key = key
  }
}

/** Does what a button is for and answers the path to go to. */
export type Action = (form: FormData) => Promise<string>

/**
 * A page of buttons: the one that was pressed is named by its form's `action`. What was done is left by a redirect;
 * what was refused is answered as a problem, for the page to say. GET asks for nothing and answers null.
 */
export async function answerAction(
  context: FormContext,
  actions: Record<string, Action>,
): Promise<Response | { problem: Problem | null; form: FormData | null }> {
  if (context.request.method !== "POST") {
    return { problem: null, form: null }
  }
  const form = await context.request.formData()
  const name = form.get("action")
  const action = typeof name === "string" && Object.hasOwn(actions, name) ? actions[name] : undefined
  try {
    if (!action) {
      throw new Refusal("failed")
    }
    return context.redirect(await action(form), 303)
  } catch (error) {
    const problem = error instanceof Refusal ? { key: error.key } : problemOf(context.locals.t, error)
    context.response.status = problem.key === "unreachable" ? 503 : 422
    return { problem, form }
  }
}

/** A number, a reference or a firm's name that was typed; anything else is refused, and its box says why. */
export function bareOnly(typed: string): string {
  if (bareProblem(typed)) {
    throw new Refusal("check_fields")
  }
  return typed
}
