import { fold } from "../fold"
import { MOST_VARIANTS } from "../goods/product-input"
import type { ProductView } from "../goods/product-view"
import { changedOfProduct, changedOfVariant, isNothing, type VariantView } from "./changes-of-row"
import type { DataColumn, Field } from "./columns"
import type { PlannedRow } from "./planned-row"
import { type ReadFile, type ReadRow, type RowValues, titleOf } from "./read-rows"
import { type ProblemCode, problemOf, type RowProblem } from "./sentences"

/** The title of the only variant of a product whose file names none. */
export const ONLY_VARIANT = "Thường"

const NEW = "new:"
/** Whether rows of this group make a product that the stall does not have yet. */
export const isNewProduct = (group: string): boolean => group.startsWith(NEW)

/** What there is already that the rows of a file may be about. */
export type Goods = {
  /** The stall's own products that a row names by SKU or by title. */
  products: ProductView[]
  /** SKUs of the file that belong to somebody else. */
  taken: Set<string>
}

type File = Pick<ReadFile, "columns" | "language" | "rows">
type Known = { product: ProductView; variant: VariantView }

/** Rows of the same product have the same key, whatever its letters' case and spacing. */
export const titleKey = (title: string): string => fold(title).replace(/\s+/g, " ").trim()

/**
 * What a file of goods would change. A row is found by its SKU, and only by it, so that reading a file again changes
 * nothing. Rows with a new SKU belong to the product of their title, the stall's own or a new one.
 */
export function planProductRows(file: File, goods: Goods, dataColumns: DataColumn[]): PlannedRow[] {
  const planner = new Planner(file, goods, dataColumns)
  return file.rows.map((row) => planner.plan(row))
}

class Planner {
  private readonly bySku: Map<string, Known>
  private readonly byTitle: Map<string, ProductView[]>
  private readonly rowOfSku = new Map<string, number>()
  /** What earlier rows said of a product, and under which variant titles it will be sold. */
  private readonly said = new Map<string, { row: number; values: StatedValues }>()
  private readonly titles = new Map<string, Set<string>>()

  constructor(
    private readonly file: File,
    private readonly goods: Goods,
    private readonly dataColumns: DataColumn[],
  ) {
    const known = goods.products.flatMap((product) =>
      product.variants.map((variant): [string, Known] => [variant.sku ?? "", { product, variant }]),
    )
    this.bySku = new Map(known)
    this.byTitle = new Map()
    for (const product of goods.products) {
      const key = titleKey(product.title)
      this.byTitle.set(key, [...(this.byTitle.get(key) ?? []), product])
    }
  }

  plan(read: ReadRow): PlannedRow {
    const { row, values } = read
    const { sku } = values
    const twice = sku ? this.rowOfSku.get(sku) : undefined
    if (twice !== undefined) {
      return this.refused(read, [this.problem("sku_twice", "sku", twice)])
    }
    this.rowOfSku.set(sku, row)
    const known = this.bySku.get(sku)
    return known ? this.planKnown(read, known) : this.planNew(read)
  }

  private planKnown(read: ReadRow, { product, variant }: Known): PlannedRow {
    const { values } = read
    const edit = changedOfVariant(variant, values)
    const content = changedOfProduct(product, values, this.dataColumns)
    const problems = [
      ...this.variantProblems(product, variant, values),
      ...(isNothing(content) ? [] : this.reviewProblems(product)),
      ...this.disagreements(read, product.id),
    ]
    const action = isNothing(edit) && isNothing(content) ? "unchanged" : "update"
    return this.planned(read, product.id, action, problems)
  }

  private planNew(read: ReadRow): PlannedRow {
    const { values } = read
    const [own, other] = this.byTitle.get(titleKey(values.title ?? "")) ?? []
    const group = own?.id ?? NEW + titleKey(values.title ?? "")
    const problems = [
      ...(this.goods.taken.has(values.sku) ? [this.problem("sku_taken", "sku")] : []),
      ...(["title", "price"] as const).flatMap((field) =>
        values[field] === undefined && !read.problems.some(({ column }) => column === this.title(field))
          ? [this.problem("required", field)]
          : [],
      ),
      ...(own && other ? [this.problem("title_ambiguous", "title")] : []),
      ...(Boolean(values.net_quantity) === Boolean(values.net_unit)
        ? []
        : [this.problem("content_halved", "net_quantity")]),
      ...this.titleProblems(group, own, values.variant_title ?? ONLY_VARIANT),
      ...(own ? this.contentProblems(own, values) : []),
      ...this.disagreements(read, group),
    ]
    return this.planned(read, group, "create", problems)
  }

  private contentProblems(product: ProductView, values: RowValues): RowProblem[] {
    const change = changedOfProduct(product, beyondTitle(values), this.dataColumns)
    return isNothing(change) ? [] : this.reviewProblems(product)
  }

  private titleProblems(group: string, own: ProductView | undefined, title: string): RowProblem[] {
    const titles = this.titles.get(group) ?? new Set(own?.variants.map(({ title }) => title))
    this.titles.set(group, titles)
    if (titles.has(title)) {
      return [this.problem("variant_title_taken", "variant_title")]
    }
    titles.add(title)
    return titles.size > MOST_VARIANTS ? [this.problem("too_many_variants", null, MOST_VARIANTS)] : []
  }

  private variantProblems(product: ProductView, variant: VariantView, values: RowValues): RowProblem[] {
    const { reserved_quantity, stocked_quantity } = variant.inventory
    const count = values.stocked_quantity ?? stocked_quantity
    const isTaken = product.variants.some(
      ({ id, title }) => id !== variant.id && title === values.variant_title,
    )
    const quantity = values.net_quantity ?? variant.net_quantity
    const unit = values.net_unit ?? variant.net_unit
    return [
      ...(isTaken ? [this.problem("variant_title_taken", "variant_title")] : []),
      ...(Boolean(quantity) === Boolean(unit) ? [] : [this.problem("content_halved", "net_quantity")]),
      ...(count < reserved_quantity && count !== stocked_quantity
        ? [this.problem("stock_reserved", "stocked_quantity", reserved_quantity)]
        : []),
    ]
  }

  private reviewProblems({ status, pending_change }: ProductView): RowProblem[] {
    if (pending_change?.origin === "operator") {
      return [this.problem("change_open", null)]
    }
    return status === "in_review" ? [this.problem("in_review", null)] : []
  }

  /** What a product is called or described as may stand in one row only, but not differently in two. */
  private disagreements({ row, values }: ReadRow, group: string): RowProblem[] {
    const earlier = this.said.get(group)
    const stated = statedOf(values)
    const data = { ...stated.data, ...earlier?.values.data }
    this.said.set(group, { row: earlier?.row ?? row, values: { ...stated, ...earlier?.values, data } })
    if (!earlier) {
      return []
    }
    const isOtherTitle = differs(titleKey(stated.title ?? ""), titleKey(earlier.values.title ?? ""))
    const fields = (["title", "description", "sale_unit"] as const).filter(
      (field) => differs(stated[field], earlier.values[field]) && (field !== "title" || isOtherTitle),
    )
    const keys = Object.keys(stated.data ?? {}).filter((key) =>
      differs(stated.data?.[key], earlier.values.data?.[key]),
    )
    return [
      ...fields.map((field) => this.problem("differs", field, earlier.row)),
      ...keys.map((key) => problemOf(this.file.language, "differs", this.dataTitle(key), earlier.row)),
    ]
  }

  private planned(
    read: ReadRow,
    group: string,
    action: PlannedRow["action"],
    problems: RowProblem[],
  ): PlannedRow {
    const all = [...read.problems, ...problems]
    return all.length > 0
      ? this.refused(read, problems)
      : { row: read.row, sku: read.values.sku, group, action, values: read.values, problems: [] }
  }

  private refused({ row, values, problems }: ReadRow, more: RowProblem[]): PlannedRow {
    return { row, sku: values.sku, group: "", action: "refused", values, problems: [...problems, ...more] }
  }

  private problem(code: ProblemCode, field: Field | null, what: string | number = ""): RowProblem {
    return problemOf(this.file.language, code, field && this.title(field), what)
  }

  private title = (field: Field) => titleOf(this.file.columns, field)

  private dataTitle = (key: string) =>
    this.file.columns.find((column) => "data_key" in column && column.data_key === key)?.title ?? null
}

/** Of a new variant the title says only which product it belongs to. */
export const beyondTitle = (values: RowValues): RowValues => ({ ...values, title: undefined })

type StatedValues = Pick<RowValues, "title" | "description" | "sale_unit" | "data">

/** What rows say of a product rather than of its variant; earlier rows have the first word. */
export function statedOf({ title, description, sale_unit, data }: RowValues): StatedValues {
  return Object.fromEntries(
    Object.entries({ title, description, sale_unit, data }).filter(([, value]) => value !== undefined),
  )
}

const differs = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && a !== b
