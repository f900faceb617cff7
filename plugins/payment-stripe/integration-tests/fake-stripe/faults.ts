/**
 * What is to go wrong with the next request that matches: `refuse` answers an error, `break` does the work and then
 * hangs up before answering, `wait` answers only when the promise is fulfilled.
 */
export type Fault = { method?: string; path: RegExp } & (
  | { kind: "refuse"; status: number; times?: number }
  | { kind: "break"; times?: number }
  | { kind: "wait"; until: Promise<unknown>; times?: number }
)

export class Faults {
  private waiting: Fault[] = []

  /** Once, unless `times` says otherwise. */
  add(fault: Fault): void {
    this.waiting.push({ times: 1, ...fault })
  }

  clear(): void {
    this.waiting = []
  }

  take(method: string, path: string): Fault | undefined {
    const fault = this.waiting.find(
      (each) => (each.times ?? 1) > 0 && each.path.test(path) && (each.method ?? method) === method,
    )
    if (fault) {
      fault.times = (fault.times ?? 1) - 1
    }
    return fault
  }
}
