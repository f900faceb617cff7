import { moveOwnListing } from "../../move-own-listing"

/** `POST /producer/products/:id/submit`: hands the listing to the operators; 400 `incomplete` names what is missing, `{product}`. */
export const POST = moveOwnListing("submit")
