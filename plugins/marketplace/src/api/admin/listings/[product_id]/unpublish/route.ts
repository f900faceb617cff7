import { moveListing } from "../../move-listing"

/** `POST /admin/listings/:product_id/unpublish` `{reason}`: off sale at once; only a review brings it back, `{listing}`. */
export const POST = moveListing("unpublish")
