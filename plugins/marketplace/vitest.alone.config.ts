import { backendSuites } from "./integration-tests/helpers/suites"

export const ALONE = ["integration-tests/**/*.alone.spec.ts"]

/** Suites with a backend of their own, for they have settings of their own. */
export default backendSuites({ include: ALONE, isolate: true })
