/** What a runner did: the words under `problems` are printed. */
export interface Tally {
  passed: number
  failed: number
  problems: string[]
}

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { status: string; fullName: string; failureMessages: string[] | null }[]
  }[]
}

/**
 * Counts a report. A file that broke before its first test is one failure, a skipped test is a failure (nothing is
 * skipped here), and so is a runner that executed nothing.
 */
export function tallyReport(report: VitestReport | undefined): Tally {
  const tally: Tally = { passed: 0, failed: 0, problems: [] }
  const fail = (problem: string) => {
    tally.failed += 1
    tally.problems.push(problem)
  }
  for (const file of report?.testResults ?? []) {
    for (const test of file.assertionResults) {
      if (test.status === "passed") {
        tally.passed += 1
      } else {
        fail(`${test.status}: ${test.fullName}\n${test.failureMessages?.join("\n") ?? ""}`)
      }
    }
    if (file.status === "failed" && file.assertionResults.every(({ status }) => status === "passed")) {
      fail(`broke: ${file.name}\n${file.message}`)
    }
  }
  if (tally.passed + tally.failed === 0) {
    fail("executed no test at all")
  }
  return tally
}

/** One check: a stage that was run, and within its seconds. */
export function tallyLimit(stage: string, seconds: number | undefined, limit: number): Tally {
  if (seconds !== undefined && seconds <= limit) {
    return { passed: 1, failed: 0, problems: [] }
  }
  const took = seconds === undefined ? "was not run" : `took ${seconds.toFixed(1)} s`
  return { passed: 0, failed: 1, problems: [`"${stage}" ${took}; it may take ${limit.toFixed(0)} s.`] }
}

export function sum(tallies: Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    problems: tallies.flatMap(({ problems }) => problems),
  }
}
