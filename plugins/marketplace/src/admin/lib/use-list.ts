import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useSearchParams } from "react-router-dom"
import { api } from "./api"

export const PAGE_SIZE = 20
const ALL = "all"

type Listed = { count: number }

/** Filters and page live in the address, so that a list can be bookmarked, sent to a colleague and gone back to. */
export function useFilters() {
  const [params, setParams] = useSearchParams()
  const set = (name: string, value: string) =>
    setParams((before) => {
      const next = new URLSearchParams(before)
      next.delete("page")
      if (value) {
        next.set(name, value)
      } else {
        next.delete(name)
      }
      return next
    })
  /** A filter that narrows the list to what is usually wanted, until another or all is asked for. */
  const pick = (name: string, usual: string) => {
    const chosen = params.get(name) ?? usual
    return {
      value: chosen === ALL ? "" : chosen,
      onChange: (value: string) => set(name, value === usual ? "" : value || ALL),
    }
  }
  /** Another list on the same page: nothing that narrowed the last one holds for it. */
  const only = (name: string, value: string) => setParams(value ? { [name]: value } : {})
  const page = Math.max(0, Number(params.get("page") ?? 1) - 1)
  const turn = (to: number) =>
    setParams((before) => {
      const next = new URLSearchParams(before)
      next.set("page", String(to + 1))
      return next
    })
  return { get: (name: string) => params.get(name) ?? "", set, pick, only, page, turn }
}

/** One page of a list of the admin API. */
export function useList<T extends Listed>(
  path: string,
  filters: Record<string, string | undefined>,
  page: number,
) {
  return useWhole<T>(path, { ...filters, limit: String(PAGE_SIZE), offset: String(page * PAGE_SIZE) })
}

/** A short list, or one thing, that has no pages. */
export function useWhole<T>(path: string, query: Record<string, string | undefined> = {}) {
  return useQuery({
    queryKey: [path, query],
    queryFn: () => api<T>(path, { query }),
    placeholderData: keepPreviousData,
  })
}
