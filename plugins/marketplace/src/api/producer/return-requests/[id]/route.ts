import { sendReturn } from "../own-return"

/** `GET /producer/return-requests/:id`: `{return_request}` with its goods, photos and steps. */
export const GET = sendReturn
