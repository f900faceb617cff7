import { moveOwnListing } from "../../move-own-listing"

/** `POST /producer/products/:id/withdraw`: takes it back from review as a draft, `{product}`. */
export const POST = moveOwnListing("withdraw")
