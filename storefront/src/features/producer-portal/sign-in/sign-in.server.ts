import { BackendError } from "../../../lib/medusa.ts"
import { safeNext } from "../../../portal-paths.ts"
import { callAs } from "../api.server.ts"
import { answerForm, type FormContext } from "../form.server.ts"
import { forgetSession, keepToken } from "../session.server.ts"
import { forgotSchema, resetSchema, signInSchema, signUpSchema } from "./credentials.ts"
import { endSession } from "./sign-out.server.ts"

type Token = { token: string }

/** The sign-in page; who is signed in already goes on. */
export async function signIn(context: FormContext) {
  const { locals, request, redirect, url } = context
  const next = safeNext(url.searchParams.get("next")) ?? locals.paths.portal.home()
  if (request.method === "GET" && locals.portal.token) {
    return redirect(next, 303)
  }
  return answerForm(context, {
    schema: signInSchema,
    run: async ({ identifier, password }) => {
      await begin(context, "/auth/producer/emailpass", identifier, password)
      return next
    },
  })
}

/** The page that makes an account and leads to the application. */
export async function signUp(context: FormContext) {
  const { locals, request, redirect, url } = context
  if (request.method === "GET" && locals.portal.token) {
    return redirect(locals.paths.portal.home(), 303)
  }
  return answerForm(context, {
    schema: signUpSchema,
    run: async ({ identifier, password }) => {
      await begin(context, "/auth/producer/emailpass/register", identifier, password)
      return safeNext(url.searchParams.get("next")) ?? locals.paths.portal.application()
    },
  })
}

/** Asks for a reset link; the answer is the same whether there is such an account or not. */
export async function forgotPassword(context: FormContext) {
  return answerForm(context, {
    schema: forgotSchema,
    run: async ({ identifier }) => {
      await callAs(context, { token: null }, "POST", "/auth/producer/emailpass/reset-password", {
        body: { identifier },
      })
      return context.locals.paths.portal.to("forgotPassword", [], { da: "gui" })
    },
  })
}

/** Sets the new password with the token of the mail, and signs every device out. */
export async function resetPassword(context: FormContext) {
  return answerForm(context, {
    schema: resetSchema,
    initial: { token: context.url.searchParams.get("token") },
    run: async ({ token, password }) => {
      await callAs(context, { token }, "POST", "/auth/producer/emailpass/update", {
        body: { password },
      }).catch((error: unknown) => throwAs(error, "link_used"))
      forgetSession(context)
      return context.locals.paths.portal.signIn({ xong: "password_changed" })
    },
  })
}

/** A new token for these credentials; one that this browser held before is worth nothing afterwards. */
async function begin(
  context: FormContext,
  path: string,
  identifier: string,
  password: string,
): Promise<void> {
  const { token } = await callAs<Token>(context, { token: null }, "POST", path, {
    body: { email: identifier, password },
  }).catch((error: unknown) => throwAs(error, "wrong_login"))
  await endSession(context)
  keepToken(context, token)
}

/** 401 has one meaning per form: here it is the person's mistake, not a session that has ended. */
function throwAs(error: unknown, code: "wrong_login" | "link_used"): never {
  if (error instanceof BackendError && error.status === 401) {
    throw new BackendError(400, "invalid_data", error.message, { code })
  }
  throw error
}
