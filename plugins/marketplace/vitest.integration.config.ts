import { backendSuites } from "./integration-tests/helpers/suites"
import { ALONE } from "./vitest.alone.config"
import { TIMING } from "./vitest.timing.config"

/** Suites that share a backend, one in each of two processes. */
export default backendSuites({ exclude: [...ALONE, ...TIMING], fileParallelism: true, maxWorkers: 2 })
