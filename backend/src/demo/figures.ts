/** Runs one SQL statement and answers its rows. */
export type RunSql = (sql: string) => Promise<Record<string, unknown>[]>

export type Figures = Record<string, number>

/** The programme's own figures, and what follows from them, as a loaded database must show them. */
export const DEMO_FIGURES: Figures = {
  products: 1054,
  "products published": 1054,
  "group food": 691,
  "group beverages": 30,
  "group herbs": 7,
  "group fabrics": 27,
  "group souvenirs": 299,
  "stars 3": 306,
  "stars 4": 731,
  "stars 4 potential": 17,
  certificates: 1054,
  producers: 255,
  "producers enterprise": 72,
  "producers cooperative": 82,
  "producers household": 101,
  "producers without goods": 0,
  "producers without member": 0,
  "products without producer": 0,
  "producers suspended": 1,
  "applications draft": 1,
  "applications submitted": 2,
  "applications changes_requested": 1,
  "applications rejected": 1,
  "applications approved": 1,
  // Those of the suspended producer are among them.
  "stock locations": 256,
  "shipping options": 1024,
  "titles in use twice": 0,
  "prices not ending in 000 or 500": 0,
  "variants without stock level": 0,
  "certificates without DEMO code": 0,
  "goods of a VAT category": 273,
  "English titles": 1054,
  "sales channels": 1,
  "publishable keys": 1,
}

const STATEMENTS = [
  `select 'products' as name, count(*) as value from product where deleted_at is null`,
  `select 'products published', count(*) from product where status = 'published' and deleted_at is null`,
  `select 'group ' || g.code, count(*) from product_product_taxonomy_product_set l
     join product_set s on s.id = l.product_set_id join product_group g on g.id = s.group_id
    where l.deleted_at is null group by g.code`,
  `select 'stars ' || star || case when potential_five then ' potential' else '' end, count(*)
     from certificate where deleted_at is null group by star, potential_five`,
  `select 'certificates', count(distinct product_id) from certificate where deleted_at is null`,
  `select 'producers', count(*) from producer where status = 'approved' and deleted_at is null`,
  `select 'producers ' || type, count(*) from producer
    where status = 'approved' and deleted_at is null group by type`,
  `select 'producers ' || status, count(*) from producer
    where status <> 'approved' and deleted_at is null group by status`,
  `select 'applications ' || status, count(*) from producer_application where is_demo group by status`,
  `select 'producers without goods', count(*) from producer p
    where p.status = 'approved' and not exists (select from listing l where l.producer_id = p.id and l.deleted_at is null)`,
  `select 'producers without member', count(*) from producer p
    where not exists (select from producer_member m where m.producer_id = p.id and m.deleted_at is null)`,
  `select 'products without producer', count(*) from product p where p.deleted_at is null and not exists
     (select from product_product_producer_producer l where l.product_id = p.id and l.deleted_at is null)`,
  `select 'stock locations', count(*) from stock_location where deleted_at is null`,
  `select 'shipping options', count(*) from shipping_option where deleted_at is null`,
  `select 'titles in use twice', count(*) - count(distinct lower(title)) from product where deleted_at is null`,
  `select 'prices not ending in 000 or 500', count(*) from price where amount % 500 <> 0 and deleted_at is null`,
  `select 'variants without stock level', count(*) from product_variant v where v.deleted_at is null and not exists
     (select from product_variant_inventory_item i join inventory_level l on l.inventory_item_id = i.inventory_item_id
       where i.variant_id = v.id and i.deleted_at is null and l.deleted_at is null)`,
  `select 'certificates without DEMO code', count(*) from certificate where code not like 'DEMO-%'`,
  `select 'goods of a VAT category', count(*) from tax_rate_rule r join product p on p.id = r.reference_id
    where r.deleted_at is null and p.deleted_at is null`,
  `select 'English titles', count(*) from translation
    where reference = 'product' and locale_code = 'en-US' and translations ? 'title' and deleted_at is null`,
  `select 'sales channels', count(*) from sales_channel where deleted_at is null`,
  `select 'publishable keys', count(*) from api_key where type = 'publishable' and deleted_at is null`,
]

/** Counts what a database holds, in the words of DEMO_FIGURES. */
export async function readFigures(run: RunSql): Promise<Figures> {
  const rows = await run(STATEMENTS.map((sql) => `(${sql})`).join(" union all "))
  return Object.fromEntries(rows.map(({ name, value }) => [String(name), Number(value)]))
}
