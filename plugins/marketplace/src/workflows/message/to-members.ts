import type { Mail } from "../../lib/mail/mail"
import { PRODUCER_MODULE } from "../../modules/producer"
import type { ProducerMemberRole } from "../../modules/producer/models/producer-member"
import type { ComposeContext, Message, NoticeParams } from "./types"

type ToMembers = {
  producer_id: string
  roles: ProducerMemberRole[]
  /** The notice's kind; the mail's template is called the same. */
  kind: string
  params: NoticeParams
  content: Mail
}

export const EVERY_ROLE: ProducerMemberRole[] = ["owner", "manager", "staff"]
export const MANAGING_ROLES: ProducerMemberRole[] = ["owner", "manager"]

/** The same mail and notice to every member of a producer in one of the roles. */
export async function toMembers(
  { container }: ComposeContext,
  { producer_id, roles, kind, params, content }: ToMembers,
): Promise<Pick<Message, "mails" | "notices">> {
  const members = await container
    .resolve(PRODUCER_MODULE)
    .listProducerMembers({ producer_id, role: roles }, { take: null })
  return {
    mails: members.flatMap(({ email }) => (email ? [{ to: email, template: kind, content }] : [])),
    notices: members.flatMap(({ account_id }) =>
      account_id ? [{ account_id, producer_id, kind, params }] : [],
    ),
  }
}
