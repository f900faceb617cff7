/** A failure the person at the terminal can mend: printed as its one sentence, without a stack. */
export class Problem extends Error {
  override name = "Problem"
}

/** The code of a system error (`ECONNREFUSED`, `28P01` …), or undefined. */
export function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError) {
    return codeOf(error.errors[0])
  }
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
