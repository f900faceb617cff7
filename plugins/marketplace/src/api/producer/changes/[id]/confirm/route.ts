import { decideOwnChange } from "../../decide-own-change"

/** `POST /producer/changes/:id/confirm`: lets what an operator prepared go live, `{change}`. */
export const POST = decideOwnChange("confirm")
