import { findCommune } from "../../../lib/communes.server.ts"
import { callProducer } from "../api.server.ts"
import { answerForm, type FormContext, type FormView } from "../form.server.ts"
import { openApplication } from "../me.ts"
import { type Problem, problemOf } from "../problem.ts"
import { type Application, isEditable, type Step, type StepOrReview, stepAfter } from "./application.ts"
import { formOf, patchOf } from "./step-forms.ts"

type Answer = { application: Application }
export type StepView = FormView<string> & { step: Step; application: Application; returnsToReview: boolean }

const pathOf = (id: string) => `/producer/applications/${encodeURIComponent(id)}`

/** The application somebody is at, in full, or null where they have none. */
export async function currentApplication(context: FormContext): Promise<Application | null> {
  const { me } = context.locals.portal
  const open = me && openApplication(me)
  return open ? (await callProducer<Answer>(context, "GET", pathOf(open.id))).application : null
}

/** The application's front page: how it stands; a POST begins one and leads to its first step. */
export async function applicationFront(
  context: FormContext,
): Promise<{ application: Application | null } | Response> {
  const application = await currentApplication(context)
  if (context.request.method !== "POST") {
    return { application }
  }
  if (!application || application.status === "rejected") {
    await callProducer(context, "POST", "/producer/applications", { body: {} })
  }
  return context.redirect(context.locals.paths.portal.applicationStep("type"), 303)
}

/** One step's page: its form, saved as a draft, then the next step (or back to the review it was opened from). */
export async function applicationStep(context: FormContext, step: Step): Promise<StepView | Response> {
  const { locals, redirect, url } = context
  const application = await currentApplication(context)
  if (!application || !isEditable(application)) {
    return redirect(locals.paths.portal.application(), 303)
  }
  const returnsToReview = url.searchParams.has("sua")
  const next: StepOrReview = returnsToReview ? "review" : stepAfter(step)
  if (step === "documents") {
    return { step, application, returnsToReview, values: {}, errors: {}, problem: null }
  }
  const view = await answerForm(context, {
    schema: formOf(step, application),
    initial: await initialOf(context, application),
    beside: { commune_unknown: "commune_code", name_taken: "name", phone_invalid: "phone" },
    run: async (values) => {
      await callProducer(context, "POST", pathOf(application.id), {
        body: { ...patchOf(step, values), step },
      })
      return locals.paths.portal.applicationStep(next)
    },
  })
  return view instanceof Response ? view : { ...view, step, application, returnsToReview }
}

/** The whole application before it is sent; a POST sends it. */
export async function reviewApplication(
  context: FormContext,
): Promise<{ application: Application; problem: Problem | null } | Response> {
  const { locals, redirect, request, response } = context
  const application = await currentApplication(context)
  if (!application || !isEditable(application)) {
    return redirect(locals.paths.portal.application(), 303)
  }
  if (request.method !== "POST") {
    return { application, problem: null }
  }
  try {
    await callProducer(context, "POST", `${pathOf(application.id)}/submit`)
  } catch (error) {
    const problem = problemOf(locals.t, error)
    response.status = 422
    return { application: (await currentApplication(context)) ?? application, problem }
  }
  return redirect(locals.paths.portal.application({ xong: "application_sent" }), 303)
}

/** What a step's fields hold: what was saved before, or what a browser without scripts has filled in so far. */
async function initialOf({ url, locals }: FormContext, application: Application) {
  const asked = Object.fromEntries(url.searchParams)
  const commune = await findCommune(application.commune_code ?? "")
  return {
    ...application,
    ...("province_code" in asked ? asked : {}),
    documents: null,
    missing: null,
    province_code: asked.province_code ?? commune?.province_code ?? "01",
    phone: application.phone ?? locals.portal.me?.account?.phone ?? null,
    email: application.email ?? locals.portal.me?.account?.email ?? null,
    contact_name: application.contact_name ?? locals.portal.me?.account?.name ?? null,
    agree: application.terms_accepted_at ? "yes" : null,
  }
}
