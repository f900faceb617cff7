import { moveListing } from "../../move-listing"

/** `POST /admin/listings/:product_id/publish`: puts it on sale, from review or after it was taken down, `{listing}`. */
export const POST = moveListing("publish")
