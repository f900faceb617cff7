import type { Membership } from "./me.ts"

/** The membership of somebody on a stall's page; the gate lets nobody in without one. */
export function membershipOf({ portal }: Pick<App.Locals, "portal">): Membership {
  if (!portal.membership) {
    throw new Error("This page is for members of a stall, and the gate let somebody else in.")
  }
  return portal.membership
}

export const isManager = ({ role }: Pick<Membership, "role">): boolean => role !== "staff"

export const isOwner = ({ role }: Pick<Membership, "role">): boolean => role === "owner"
