import { decide } from "../../decide"

/** `POST /admin/changes/:id/approve`: puts it on show; 400 `base_changed` where the present is another, `{change}`. */
export const POST = decide("approve")
