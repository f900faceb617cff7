import { moveOwnListing } from "../../move-own-listing"

/** `POST /producer/products/:id/unpublish`: takes it off sale at once, `{product}`. */
export const POST = moveOwnListing("unpublish")
