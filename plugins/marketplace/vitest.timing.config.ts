import { backendSuites } from "./integration-tests/helpers/suites"

export const TIMING = ["integration-tests/**/*.timing.spec.ts"]

/** Suites that compare times, and need the machine for themselves. */
export default backendSuites({ include: TIMING })
