import { callStore } from "./medusa.ts"

export type Province = { code: string; name: string }
export type Commune = { code: string; name: string; province_code: string }

const provinces = once(() =>
  callStore<{ provinces: Province[] }>("GET", "/store/provinces").then((a) => a.provinces),
)
const communesOf = new Map<string, () => Promise<Commune[]>>()

/** The 34 provinces and cities, Hanoi first; asked once. */
export const listProvinces = (): Promise<Province[]> => provinces()

/** The communes of a province, asked once; none for a code that is no province. */
export async function listCommunes(provinceCode: string): Promise<Commune[]> {
  if (!(await listProvinces()).some(({ code }) => code === provinceCode)) {
    return []
  }
  const known =
    communesOf.get(provinceCode) ??
    once(() =>
      callStore<{ communes: Commune[] }>("GET", "/store/communes", {
        query: { province_code: provinceCode },
      }).then(({ communes }) => communes),
    )
  communesOf.set(provinceCode, known)
  return known()
}

/** A commune by its five digits, or null. */
export async function findCommune(code: string): Promise<Commune | null> {
  if (!/^\d{5}$/.test(code)) {
    return null
  }
  const inHanoi = (await listCommunes("01")).find((commune) => commune.code === code)
  if (inHanoi) {
    return inHanoi
  }
  const answer = await callStore<{ communes: Commune[] }>("GET", "/store/communes", {
    query: { code },
  }).catch(() => null)
  return answer?.communes[0] ?? null
}

/** Remembers the first success; a failure is tried again. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = undefined
      throw error
    })
    return answer
  }
}
