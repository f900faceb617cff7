import type { MedusaContainer } from "@medusajs/framework/types"
import { UPLOAD_MODULE } from "../../src/modules/upload"
import type { ProducerClient } from "./producer-client"

/** What a listing must have beyond its words: product sets, one of which each producer names. */
export async function createProductSets(container: MedusaContainer): Promise<void> {
  await container
    .resolve<{ createProductSets(sets: object[]): Promise<unknown> }>("taxonomy")
    .createProductSets([
      { code: "4", name: "Mật ong, mật khác", industry: "Thực phẩm" },
      { code: "8", name: "Chế biến từ mật ong", industry: "Thực phẩm" },
    ])
}

/** An upload of this producer as it stands in the table, without files. */
export async function createUpload(
  container: MedusaContainer,
  producerId: string,
  name: string,
): Promise<string> {
  const url = `/media/uploads/${producerId}/${name}-640.webp`
  await container
    .resolve(UPLOAD_MODULE)
    .createUploads({ producer_id: producerId, url, width: 800, height: 600 })
  return url
}

/** A jar of honey as a producer types it in. */
export const HONEY = {
  title: "Mật ong hoa nhãn",
  description: "Ngọt thanh.\n\nQuay bằng tay.",
  sale_unit: "hũ",
  label: { origin: "Ba Vì", shelf_life: "2 năm" },
  variants: [
    {
      title: "Hũ 500 g",
      price: 120_000,
      net_quantity: 500,
      net_unit: "g",
      weight: 720,
      length: 90,
      width: 90,
      height: 130,
      stocked_quantity: 12,
    },
    { title: "Hũ 1 kg", price: 220_000, net_quantity: 1_000, net_unit: "g", stocked_quantity: 5 },
  ],
  additional_data: { product_set_code: "4" },
}

type Product = {
  id: string
  handle: string
  status: string
  variants: { id: string; title: string; sku: string; price: number }[]
}

/** A jar of honey with a picture, as a draft of this producer. */
export async function offerHoney(
  container: MedusaContainer,
  client: ProducerClient,
  more: object = {},
): Promise<Product> {
  const url = await createUpload(container, client.producerId, `upl_${Math.random().toString(36).slice(2)}`)
  const { data } = await client.post("/producer/products", { ...HONEY, images: [{ url }], ...more })
  return data.product
}
