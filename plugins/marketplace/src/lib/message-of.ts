/** What an error says, however it was thrown: a workflow hands on its steps' errors as plain objects. */
export function messageOf(error: unknown): string {
  const said = typeof error === "object" && error !== null && "message" in error ? error.message : error
  return String(said)
}
