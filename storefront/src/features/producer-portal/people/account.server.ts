import { z } from "zod"
import { callProducer } from "../api.server.ts"
import { phone, required } from "../checks.ts"
import { answerForm, type FormContext, textOf } from "../form.server.ts"
import { type Membership, signsInByPhone } from "../me.ts"
import { keepStall, keepToken } from "../session.server.ts"
import { newPassword } from "../sign-in/credentials.ts"

const accountForm = z.object({
  name: required(100),
  phone: z.union([z.literal("").transform(() => null), phone]),
})
const passwordForm = z.object({
  current_password: z.string().min(1, "password_required").max(128, "wrong_password"),
  new_password: newPassword,
})
const mailForm = z.object({
  email: z.email("email_invalid").max(200, "too_long"),
  current_password: passwordForm.shape.current_password,
})
const acceptForm = z.object({ token: z.string().min(1, "invitation_invalid").max(500, "invitation_invalid") })

/** The signed-in person's own name and phone. */
export async function accountPage(context: FormContext) {
  const { locals } = context
  const account = locals.portal.me?.account
  return answerForm(context, {
    schema: accountForm,
    initial: { name: account?.name, phone: account?.phone },
    beside: { phone_invalid: "phone" },
    run: async (values) => {
      await callProducer(context, "POST", "/producer/me", { body: values })
      return locals.paths.portal.to("account", [], { xong: "saved" })
    },
  })
}

/** A new password; this browser goes on with a new token, all others have to sign in again. */
export async function passwordPage(context: FormContext) {
  const { locals } = context
  return answerForm(context, {
    schema: passwordForm,
    beside: { wrong_password: "current_password" },
    run: async (values) => {
      const { token } = await callProducer<{ token: string }>(context, "POST", "/producer/me/password", {
        body: values,
      })
      keepToken(context, token)
      return locals.paths.portal.to("account", [], { xong: "own_password_changed" })
    },
  })
}

/** Where somebody who signs in by phone reads mail; who signs in with an address has nothing to say here. */
export async function mailAddressPage(context: FormContext) {
  const { locals, redirect } = context
  const account = locals.portal.me?.account
  if (!signsInByPhone(account)) {
    return redirect(locals.paths.portal.to("account"), 303)
  }
  return answerForm(context, {
    schema: mailForm,
    initial: { email: account?.email },
    beside: { wrong_password: "current_password", email_invalid: "email" },
    run: async (values) => {
      await callProducer(context, "POST", "/producer/me/email", { body: values })
      return locals.paths.portal.to("account", [], { xong: "mail_saved" })
    },
  })
}

/** The page a mailed invitation leads to; accepted, the person works for that stall from now on. */
export async function invitationPage(context: FormContext) {
  const { locals, url } = context
  return answerForm(context, {
    schema: acceptForm,
    initial: { token: url.searchParams.get("token") },
    run: async ({ token }) => {
      const { membership } = await callProducer<{ membership: Membership }>(
        context,
        "POST",
        "/producer/invitations/accept",
        { body: { token } },
      )
      keepStall(context, membership.producer.id)
      return locals.paths.portal.home({ xong: "joined" })
    },
  })
}

/** Which of several stalls somebody works for now; one that is not theirs is no choice. */
export async function chooseStall(context: FormContext): Promise<Response | Record<string, never>> {
  const { locals, redirect, request } = context
  if (request.method !== "POST") {
    return {}
  }
  const asked = textOf(await request.formData(), "producer_id")
  const membership = locals.portal.me?.memberships.find(({ producer }) => producer.id === asked)
  if (!membership) {
    return redirect(locals.paths.portal.to("choose"), 303)
  }
  keepStall(context, membership.producer.id)
  return redirect(locals.paths.portal.home(), 303)
}
