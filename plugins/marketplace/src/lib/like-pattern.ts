/** What people type as a pattern for LIKE that finds it anywhere: `%` and `_` in it are letters, not wildcards. */
export function likePattern(q: string): string {
  return `%${q.replace(/[\\%_]/g, "\\$&")}%`
}
