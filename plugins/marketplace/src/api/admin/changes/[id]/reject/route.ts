import { decide } from "../../decide"

/** `POST /admin/changes/:id/reject` `{reason}`: what is on show stays, and the producer reads why, `{change}`. */
export const POST = decide("reject")
