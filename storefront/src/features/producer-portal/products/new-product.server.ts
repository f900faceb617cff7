import { type FormContext, type FormView, textOf } from "../form.server.ts"
import { type ErrorKey, type Problem, problemOf } from "../problem.ts"
import { isManager, membershipOf } from "../stall.ts"
import { type Kind, MOST_KINDS, newProductSchema, readKinds } from "./product-form.ts"
import { createProduct, listProductGroups, type ProductGroup } from "./products.server.ts"
import { emptyVariant } from "./variant-form.ts"

type Field = "title" | "set"
export type NewProductView = FormView<Field> & { kinds: Kind[]; groups: ProductGroup[]; mayAdd: boolean }

type Outcome = { errors: Partial<Record<Field, ErrorKey>>; problem: Problem }

const blank = (): Kind => ({ values: emptyVariant(), errors: {} })

/** The page of a new product: name, product set and one or more kinds; leads on to its photos. */
export async function newProduct(context: FormContext): Promise<NewProductView | Response> {
  const { locals, redirect } = context
  if (!isManager(membershipOf(locals))) {
    return redirect(locals.paths.portal.to("notAllowed"), 303)
  }
  if (context.request.method !== "POST") {
    return view({ title: "", set: "" }, [blank()])
  }
  const form = await context.request.formData()
  const typed = { title: textOf(form, "title"), set: textOf(form, "set") }
  const { kinds, bodies } = readKinds(form)
  const asked = rearranged(form, kinds)
  if (asked) {
    return view(typed, asked)
  }
  const checked = newProductSchema.safeParse(typed)
  context.response.status = 422
  if (!checked.success || !bodies) {
    return view(typed, kinds, { errors: errorsOf(checked.error?.issues), problem: { key: "check_fields" } })
  }
  try {
    const { title, set } = checked.data
    const body = { title, variants: bodies, additional_data: { product_set_code: set } }
    const { id } = await createProduct(context, body)
    return redirect(locals.paths.portal.to("products", [id, "anh"], { xong: "product_created" }), 303)
  } catch (error) {
    return view(typed, kinds, { errors: {}, problem: problemOf(context.locals.t, error) })
  }
}

/** The kinds after a tap on "another" or "leave out", or null when the form is meant to be saved. */
function rearranged(form: FormData, kinds: Kind[]): Kind[] | null {
  const dropped = form.get("drop_kind")
  const kept = kinds.map(({ values }) => ({ values, errors: {} }))
  if (form.has("add_kind")) {
    return [...kept, blank()].slice(0, MOST_KINDS)
  }
  return dropped === null ? null : kept.filter((_, index) => kept.length === 1 || index !== Number(dropped))
}

async function view(
  values: Record<Field, string>,
  kinds: Kind[],
  outcome: Outcome | null = null,
): Promise<NewProductView> {
  return {
    values,
    errors: outcome?.errors ?? {},
    problem: outcome?.problem ?? null,
    kinds,
    groups: await listProductGroups(),
    mayAdd: kinds.length < MOST_KINDS,
  }
}

function errorsOf(issues: { path: PropertyKey[]; message: string }[] = []): Outcome["errors"] {
  return Object.fromEntries(issues.map(({ path, message }) => [path[0], message]))
}
