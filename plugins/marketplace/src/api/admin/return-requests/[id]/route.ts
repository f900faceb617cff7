import { sendReturn } from "../operators-return"

/** `GET /admin/return-requests/:id`: `{return_request}` with its goods, photos and steps. */
export const GET = sendReturn
