import { moveOwnListing } from "../../move-own-listing"

/** `POST /producer/products/:id/republish`: puts it back on sale without a review where nothing that shoppers read has changed, `{product}`. */
export const POST = moveOwnListing("republish")
