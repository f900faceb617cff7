import { moveListing } from "../../move-listing"

/** `POST /admin/listings/:product_id/reject` `{reason}`: sends it back to its producer, `{listing}`. */
export const POST = moveListing("reject")
