import { forwardUpload } from "../api.server.ts"
import type { FormContext } from "../form.server.ts"
import type { ErrorKey, Problem } from "../problem.ts"
import { problemOf } from "../problem.ts"
import { answerAction } from "../stall/action.server.ts"
import { urlsOf } from "./photo-list.ts"
import type { Product } from "./product.ts"
import { findProduct, updateProduct } from "./products.server.ts"

export type PhotosView = { product: Product; urls: string[]; problem: Problem | null }

/** A product's photos: adding (a multipart form that streams on to the API), choosing the cover, leaving out. */
export async function editPhotos(context: FormContext): Promise<PhotosView | Response> {
  const { id = "" } = context.params
  const product = await findProduct(context, id)
  const urls = urlsOf(product)
  const isUpload = context.request.headers.get("content-type")?.startsWith("multipart/") ?? false
  if (context.request.method === "POST" && isUpload) {
    return upload(context, product, urls)
  }
  const keep = (next: string[]) => keepPhotos(context, id, next, "photos_saved")
  const outcome = await answerAction(context, {
    cover: (form) =>
      keep([...urls].sort((a, b) => Number(b === form.get("url")) - Number(a === form.get("url")))),
    remove: (form) => keep(urls.filter((url) => url !== form.get("url"))),
  })
  return outcome instanceof Response ? outcome : { product, urls, problem: outcome.problem }
}

async function upload(
  context: FormContext,
  product: Product,
  urls: string[],
): Promise<PhotosView | Response> {
  try {
    const { uploads } = await forwardUpload<{ uploads: { url: string }[] }>(context, "/producer/uploads")
    const next = [...urls, ...uploads.map(({ url }) => url)]
    return context.redirect(await keepPhotos(context, product.id, next, "photos_added"), 303)
  } catch (error) {
    const problem = photoProblem(problemOf(context.locals.t, error))
    context.response.status = problem.key === "unreachable" ? 503 : 422
    return { product, urls, problem }
  }
}

async function keepPhotos(context: FormContext, id: string, urls: string[], done: string): Promise<string> {
  const { pending_change, status } = await updateProduct(context, id, {
    images: urls.map((url) => ({ url })),
  })
  const isWaiting = status === "published" && pending_change !== null
  return context.locals.paths.portal.to("products", [id, "anh"], { xong: isWaiting ? "change_sent" : done })
}

/** Whatever the API has against a file, the rules for photos are what helps. */
function photoProblem(problem: Problem): Problem {
  const isAboutFiles: ErrorKey[] = ["failed", "file_too_large", "file_type_not_accepted"]
  return isAboutFiles.includes(problem.key) ? { key: "photo_refused" } : problem
}
