/** How large a market is made, and how many of its orders are the measured producer's. */
export interface Size {
  producers: number
  orders: number
  ownOrders: number
}

/** The producer whose lists are measured. */
export const MEASURED = "producer_scale_1"
/** What every producer has. */
const PRODUCTS = 20

const GOODS =
  "ARRAY['Mật ong hoa nhãn', 'Trà sen Tây Hồ', 'Cốm làng Vòng', 'Lụa Vạn Phúc', 'Nón làng Chuông']"
/** The same without marks, as `search_title` has them. */
const FOLDED =
  "ARRAY['mat ong hoa nhan', 'tra sen tay ho', 'com lang vong', 'lua van phuc', 'non lang chuong']"
const NAMES = "ARRAY['nguyen thi huong', 'tran van nam', 'le thi hoa', 'pham minh duc', 'do thu ha']"
const STATES =
  "ARRAY['new', 'confirmed', 'packed', 'handed_over', 'delivered', 'delivered', 'delivered', 'cancelled']"
const big = (value: string) => `jsonb_build_object('value', (${value})::text, 'precision', 20)`
const some = (list: string, n: string) => `(${list})[1 + ${n} % array_length(${list}, 1)]`

/** Statements that fill an empty, migrated database with synthetic producers, their goods and their orders. */
export function rowsOf(size: Size): string[] {
  return [...producerRows(size.producers), ...goodsRows(size.producers), ...orderRows(size)]
}

const producerRows = (producers: number) => [
  `INSERT INTO producer (id, handle, name, search_name, type, commune_code, stock_location_id)
   SELECT 'producer_scale_' || n, 'gian-hang-' || n, 'Gian hàng ' || n, 'gian hang ' || n, 'household', '00004',
     'sloc_scale_' || n
   FROM generate_series(1, ${producers}) n`,
]

/** Each of the goods has one kind, with a price and a stock. */
function goodsRows(producers: number): string[] {
  const count = producers * PRODUCTS
  const goods = `FROM generate_series(1, ${count}) n`
  const owner = `(1 + (n - 1) / ${PRODUCTS})`
  const title = `${some(GOODS, "n")} || ' ' || n`
  return [
    `INSERT INTO product (id, title, handle, status, description, thumbnail)
     SELECT 'prod_scale_' || n, ${title}, 'hang-' || n, 'published', 'Hàng đo tốc độ', '/media/x-640.webp' ${goods}`,
    `INSERT INTO listing (id, product_id, producer_id, status, search_title, created_at)
     SELECT 'listing_scale_' || n, 'prod_scale_' || n, 'producer_scale_' || ${owner}, 'published',
       ${some(FOLDED, "n")} || ' ' || n, now() - n * interval '1 second' ${goods}`,
    `INSERT INTO product_variant (id, title, sku, product_id)
     SELECT 'variant_scale_' || n, '500 g', 'DO-' || n, 'prod_scale_' || n ${goods}`,
    `INSERT INTO price_set (id) SELECT 'pset_scale_' || n ${goods}`,
    `INSERT INTO price (id, price_set_id, currency_code, amount, raw_amount, rules_count)
     SELECT 'price_scale_' || n, 'pset_scale_' || n, 'vnd', 120000, ${big("120000")}, 0 ${goods}`,
    `INSERT INTO product_variant_price_set (id, variant_id, price_set_id)
     SELECT 'pvps_scale_' || n, 'variant_scale_' || n, 'pset_scale_' || n ${goods}`,
    `INSERT INTO inventory_item (id, sku) SELECT 'iitem_scale_' || n, 'DO-' || n ${goods}`,
    `INSERT INTO product_variant_inventory_item (id, variant_id, inventory_item_id)
     SELECT 'pvitem_scale_' || n, 'variant_scale_' || n, 'iitem_scale_' || n ${goods}`,
    `INSERT INTO inventory_level (id, inventory_item_id, location_id, stocked_quantity, raw_stocked_quantity,
       raw_reserved_quantity, raw_incoming_quantity)
     SELECT 'iilev_scale_' || n, 'iitem_scale_' || n, 'sloc_scale_' || ${owner}, n % 40, ${big("n % 40")},
       ${big("0")}, ${big("0")} ${goods}`,
  ]
}

/** Orders of two lines over the past year; the first ones are the measured producer's. */
function orderRows({ producers, orders, ownOrders }: Size): string[] {
  const every = `FROM generate_series(1, ${orders}) n`
  const lines = `${every}, generate_series(0, 1) line`
  const owner = `CASE WHEN n <= ${ownOrders} THEN 1 ELSE 2 + n % ${producers - 1} END`
  const placed = `now() - ((n::bigint * 7919) % 31536000) * interval '1 second'`
  const item = `'ordli_scale_' || n || '_' || line`
  const none = big("0")
  return [
    `INSERT INTO order_group (id, cart_id, status, attempt_id, currency_code, created_at)
     SELECT 'ogrp_scale_' || n, 'cart_scale_' || n, 'placed', 'x', 'vnd', ${placed} ${every}`,
    `INSERT INTO order_address (id, first_name, phone, address_1, city, province, country_code)
     SELECT 'ordaddr_scale_' || n, ${some(NAMES, "n")}, '+849' || lpad(n::text, 8, '0'), 'Số ' || n, 'Phường mẫu',
       'Thành phố Hà Nội', 'vn' ${every}`,
    `INSERT INTO "order" (id, version, status, currency_code, shipping_address_id, created_at)
     SELECT 'order_scale_' || n, 1, 'pending', 'vnd', 'ordaddr_scale_' || n, ${placed} ${every}`,
    `INSERT INTO order_summary (id, order_id, version, totals)
     SELECT 'ordsum_scale_' || n, 'order_scale_' || n, 1, '{}' ${every}`,
    `INSERT INTO order_line_item (id, title, product_title, variant_title, unit_price, raw_unit_price)
     SELECT ${item}, '500 g', ${some(GOODS, "(n + line)")}, '500 g', 120000, ${big("120000")} ${lines}`,
    `INSERT INTO order_item (id, order_id, version, item_id, quantity, raw_quantity, fulfilled_quantity,
       shipped_quantity, return_requested_quantity, return_received_quantity, return_dismissed_quantity,
       written_off_quantity)
     SELECT 'orditem_scale_' || n || '_' || line, 'order_scale_' || n, 1, ${item}, 1 + line, ${big("1 + line")}, 0, 0,
       0, 0, 0, 0 ${lines}`,
    `INSERT INTO producer_order (id, order_id, producer_id, payment_collection_id, order_group_id, state, display_id,
       total, raw_total, outstanding, raw_outstanding, item_count, customer_search, phone_tail, created_at)
     SELECT 'pord_scale_' || n, 'order_scale_' || n, 'producer_scale_' || ${owner}, 'pay_col_scale_' || n,
       'ogrp_scale_' || n, ${some(STATES, "n")}, n, 380000, ${big("380000")}, 0, ${none}, 3, ${some(NAMES, "n")},
       lpad((n % 1000000)::text, 6, '0'), ${placed} ${every}`,
  ]
}
