import { z } from "zod"
import { dayInVietnam, startOfDay } from "../../../lib/format.ts"
import { callProducer } from "../api.server.ts"
import { bankFields, optional, optionalEmail, phone, required } from "../checks.ts"
import { answerForm, type FormContext, type FormView } from "../form.server.ts"
import { isOwner, membershipOf } from "../stall.ts"
import { htmlToTyped, typedToHtml } from "../typed-html.ts"
import type { Profile } from "./profile.ts"

type Fields = z.ZodObject<Record<string, z.ZodType>>
type ProfileView = FormView<string> & { profile: Profile }

const aboutForm = z.object({
  short_text: optional(300),
  about: optional(5000).transform((typed) => typed && typedToHtml(typed)),
})
const contactForm = z.object({ phone, email: optionalEmail, street: required(200) })
const bankForm = z.object(bankFields)
const helpForm = z.object({ note: optional(1000) })
const closeForm = z.object({ understood: z.literal("yes", "understand_required") })
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "required")
const vacationForm = z
  .object({ from: day, to: day })
  .refine(({ from, to }) => from < to, { path: ["to"], message: "date_order" })
  .refine(({ to }) => to > dayInVietnam(new Date()), { path: ["to"], message: "date_past" })

/** The stall as its members see it. */
export async function loadProfile(context: FormContext): Promise<Profile> {
  return (await callProducer<{ profile: Profile }>(context, "GET", "/producer/profile")).profile
}

/** What shoppers read about the stall. */
export const aboutPage = (context: FormContext) =>
  profileForm(context, aboutForm, (profile) => ({
    short_text: profile.short_text,
    about: htmlToTyped(profile.about ?? ""),
  }))

/** Where to reach the stall and to collect its parcels. */
export const contactPage = (context: FormContext) =>
  profileForm(context, contactForm, (profile) => ({ ...profile }))

/** The account the stall is paid to; owners only. Its fields start empty: it is replaced, not mended. */
export async function bankPage(context: FormContext): Promise<ProfileView | Response> {
  return ownersOnly(context) ?? profileForm(context, bankForm, () => ({}))
}

/** Days off, in whole days of Vietnam; the button named `end` cancels them. */
export async function vacationPage(context: FormContext): Promise<ProfileView | Response> {
  const { locals, request } = context
  const path = (done: string) => locals.paths.portal.to("stall", [], { xong: done })
  const profile = await loadProfile(context)
  if (request.method === "POST" && (await request.clone().formData()).has("end")) {
    await callProducer(context, "POST", "/producer/vacation", { body: { from: null, to: null } })
    return context.redirect(path("vacation_ended"), 303)
  }
  const view = await answerForm(context, {
    schema: vacationForm,
    initial: {
      from: profile.vacation_from && dayInVietnam(new Date(profile.vacation_from)),
      to: profile.vacation_to && dayInVietnam(new Date(profile.vacation_to)),
    },
    run: async ({ from, to }) => {
      const body = { from: startOfDay(from), to: startOfDay(to) }
      await callProducer(context, "POST", "/producer/vacation", { body })
      return path("vacation_saved")
    },
  })
  return view instanceof Response ? view : { ...view, profile }
}

/** Asks the operators to prepare things, or, with the button named `cancel`, no longer. */
export async function helpPage(context: FormContext): Promise<ProfileView | Response> {
  const { locals } = context
  const profile = await loadProfile(context)
  const view = await answerForm(context, {
    schema: helpForm,
    initial: { note: profile.assistance_note },
    run: async ({ note }, form) => {
      const requested = !form.has("cancel")
      await callProducer(context, "POST", "/producer/assistance", {
        body: requested ? { requested, note } : { requested },
      })
      return locals.paths.portal.to("stall", [], { xong: requested ? "help_asked" : "help_cancelled" })
    },
  })
  return view instanceof Response ? view : { ...view, profile }
}

/** Closes the stall for good, once its owner has said that they know. */
export async function closePage(context: FormContext): Promise<FormView<"understood"> | Response> {
  const close = async () => {
    await callProducer(context, "POST", "/producer/close")
    return context.locals.paths.portal.to("notAllowed", [], { xong: "stall_closed" })
  }
  return ownersOnly(context) ?? answerForm(context, { schema: closeForm, run: close })
}

function ownersOnly({ locals, redirect }: FormContext): Response | null {
  return isOwner(membershipOf(locals)) ? null : redirect(locals.paths.portal.to("notAllowed"), 303)
}

async function profileForm<Schema extends Fields>(
  context: FormContext,
  schema: Schema,
  initialOf: (profile: Profile) => Partial<Record<string, string | null>>,
): Promise<ProfileView | Response> {
  const profile = await loadProfile(context)
  const view = await answerForm(context, {
    schema: schema as Fields,
    initial: initialOf(profile),
    run: async (values) => {
      await callProducer(context, "POST", "/producer/profile", { body: values })
      return context.locals.paths.portal.to("stall", [], { xong: "saved" })
    },
  })
  return view instanceof Response ? view : { ...view, profile }
}
