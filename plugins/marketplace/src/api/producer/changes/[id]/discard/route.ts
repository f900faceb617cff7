import { decideOwnChange } from "../../decide-own-change"

/** `POST /producer/changes/:id/discard`: takes back one's own wish, or declines an operator's help, `{change}`. */
export const POST = decideOwnChange("discard")
