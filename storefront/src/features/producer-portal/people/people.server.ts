import { z } from "zod"
import { callProducer } from "../api.server.ts"
import { answerForm, type FormContext, textOf } from "../form.server.ts"
import type { Role } from "../me.ts"
import { type Problem, problemOf } from "../problem.ts"
import { isOwner, membershipOf } from "../stall.ts"

export type Member = {
  id: string
  email: string
  name: string | null
  role: Role
  account_id: string | null
  created_at: string
}

export type Invitation = { id: string; email: string; role: Role; expires_at: string }

const ROLES = ["owner", "manager", "staff"] as const
const roleForm = z.object({ role: z.enum(ROLES, "choose_one") })
const inviteForm = z.object({
  email: z.email("email_invalid").max(200, "too_long"),
  role: z.enum(ROLES, "choose_one"),
})

type MembersView = { members: Member[]; invitations: Invitation[] }

/** Who works at the stall and, for owners, who is invited; a POST takes one invitation back. */
export async function membersPage(context: FormContext): Promise<MembersView | Response> {
  const { locals, redirect, request } = context
  const isMine = isOwner(membershipOf(locals))
  if (request.method === "POST") {
    const id = textOf(await request.formData(), "invitation_id")
    const outcome = await attempt(context, "invitation_cancelled", () =>
      callProducer(context, "DELETE", `/producer/invitations/${encodeURIComponent(id)}`),
    )
    return redirect(locals.paths.portal.to("members", [], outcome), 303)
  }
  const [{ members }, { invitations }] = await Promise.all([
    callProducer<{ members: Member[] }>(context, "GET", "/producer/members", { query: { limit: 100 } }),
    isMine
      ? callProducer<{ invitations: Invitation[] }>(context, "GET", "/producer/invitations", {
          query: { limit: 100 },
        })
      : { invitations: [] },
  ])
  return { members, invitations }
}

/** One member: an owner gives them another role, or removes them with the button named `remove`. */
export async function memberPage(context: FormContext) {
  const { locals, params, redirect, request } = context
  const toList = (query: Record<string, string>) =>
    redirect(locals.paths.portal.to("members", [], query), 303)
  const { members } = await callProducer<{ members: Member[] }>(context, "GET", "/producer/members", {
    query: { limit: 100 },
  })
  const member = members.find(({ id }) => id === params.id)
  if (!member || !isOwner(membershipOf(locals))) {
    return toList(member ? {} : { loi: "gone" })
  }
  const path = `/producer/members/${encodeURIComponent(member.id)}`
  if (request.method === "POST" && (await request.clone().formData()).has("remove")) {
    return toList(await attempt(context, "member_removed", () => callProducer(context, "DELETE", path)))
  }
  const view = await answerForm(context, {
    schema: roleForm,
    initial: { role: member.role },
    run: async ({ role }) => {
      await callProducer(context, "POST", path, { body: { role } })
      return locals.paths.portal.to("members", [], { xong: "role_saved" })
    },
  })
  return view instanceof Response ? view : { ...view, member }
}

/** Sends an invitation by mail. */
export async function invitePage(context: FormContext) {
  const { locals, redirect } = context
  if (!isOwner(membershipOf(locals))) {
    return redirect(locals.paths.portal.to("notAllowed"), 303)
  }
  return answerForm(context, {
    schema: inviteForm,
    initial: { role: "staff" },
    beside: { already_member: "email" },
    run: async (invitation) => {
      await callProducer(context, "POST", "/producer/invitations", { body: invitation })
      return locals.paths.portal.to("members", [], { xong: "invited" })
    },
  })
}

/** What became of something done on the way, as the query of the page that follows. */
async function attempt(
  { locals }: FormContext,
  done: string,
  work: () => Promise<unknown>,
): Promise<Record<string, string>> {
  try {
    await work()
    return { xong: done }
  } catch (error) {
    const { key }: Problem = problemOf(locals.t, error)
    return { loi: key }
  }
}
