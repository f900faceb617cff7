import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { api } from "./api"

/** Something an operator does: says how it went, and reads everything on the screen anew when it went well. */
export function useAction(done: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body = {} }: { path: string; body?: unknown }) => api(path, { body }),
    onSuccess: async () => {
      await client.invalidateQueries()
      toast.success(done)
    },
    onError: (error) => toast.error("Chưa làm được", { description: error.message }),
  })
}
