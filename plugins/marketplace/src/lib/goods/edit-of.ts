import type { PartialContent } from "./content"
import type { AdditionalData, ProductEdit } from "./product-input"

/** The part of an edit that an operator has to see: words, pictures, label and additional data. */
export function editOf(edit: ProductEdit, additional_data: AdditionalData | undefined): PartialContent {
  const { title, description, images, label } = edit
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description: description || null }),
    ...(images ? { images: images.map(({ url }) => url) } : {}),
    ...(label ? { label } : {}),
    ...(additional_data && Object.keys(additional_data).length > 0 ? { additional_data } : {}),
  }
}
