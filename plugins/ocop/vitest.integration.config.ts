import { backendSuites } from "../marketplace/integration-tests/helpers/suites"

export default backendSuites()
