import { useQuery } from "@tanstack/react-query"
import { api } from "./api"

type Answer = { communes: { code: string; name: string }[] }

/**
 * What communes are called, by their codes. Their names are served by whichever plugin knows the country's places; until
 * they have come, and in a market without such a plugin, a commune is called by its code.
 */
export function useCommunes(codes: (string | null | undefined)[]): (code: string | null) => string {
  const wanted = [...new Set(codes.flatMap((code) => code ?? []))].toSorted().join(",")
  const { data } = useQuery({
    queryKey: ["communes", wanted],
    queryFn: () => api<Answer>("communes", { query: { codes: wanted } }),
    enabled: wanted !== "",
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  return (code) => data?.communes.find((commune) => commune.code === code)?.name ?? code ?? ""
}
