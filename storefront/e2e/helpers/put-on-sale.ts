import type { Page } from "playwright-core"
import { Admin } from "./admin.ts"
import { anyProductSet } from "./goods.ts"
import { type ProducerApi, photoOf } from "./portal.ts"

export type SoldProduct = { id: string; handle: string; variants: { id: string }[] }

/** Offers goods with a picture of what is on the screen, and has the office publish them. */
export async function putOnSale(api: ProducerApi, page: Page, goods: object): Promise<SoldProduct> {
  const picture = new FormData()
  const { buffer } = await photoOf(page, "anh.jpg")
  picture.append("files", new Blob([new Uint8Array(buffer)]), "anh.jpg")
  const { uploads } = await api.upload<{ uploads: { url: string }[] }>("/producer/uploads", picture)
  const { product } = await api.write<{ product: SoldProduct }>("/producer/products", {
    ...goods,
    images: uploads.map(({ url }) => ({ url })),
    additional_data: { product_set_code: await anyProductSet() },
  })
  await api.write(`/producer/products/${product.id}/submit`, {})
  await (await Admin.signIn()).post(`/admin/listings/${product.id}/publish`, {})
  return product
}
