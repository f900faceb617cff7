import { portalPageOf, safeNext } from "../../../portal-paths.ts"

/** Whether somebody who is asked to sign in came by the link of an invitation. */
export function isInvited({ searchParams, origin }: URL): boolean {
  const next = safeNext(searchParams.get("next"))
  return next !== null && portalPageOf(new URL(next, origin).pathname)?.page === "invitation"
}
