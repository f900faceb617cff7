export const PRODUCER_MEMBER_ROLES = ["owner", "manager", "staff"] as const
/** What a person may do for a producer: staff sees to orders and stock, a manager to goods too, an owner to all of it. */
export type ProducerMemberRole = (typeof PRODUCER_MEMBER_ROLES)[number]
