import { describe, expect, it } from "vitest"
import { sum, tallyLimit, tallyReport } from "./tally.ts"

const file = (status: string, ...tests: string[]) => ({
  name: "a.test.ts",
  status,
  message: "cannot be read",
  assertionResults: tests.map((test) => ({ status: test, fullName: "a test", failureMessages: [] })),
})

describe("tally of a test report", () => {
  it("counts what passed and what failed", () => {
    const { passed, failed } = tallyReport({ testResults: [file("failed", "passed", "failed", "passed")] })
    expect({ passed, failed }).toEqual({ passed: 2, failed: 1 })
  })

  it("a skipped test is a failure", () => {
    expect(tallyReport({ testResults: [file("passed", "passed", "pending")] }).failed).toBe(1)
  })

  it("a file that broke before its first test is a failure", () => {
    const { failed, problems } = tallyReport({ testResults: [file("failed")] })
    expect(failed).toBe(1)
    expect(problems).toEqual(["broke: a.test.ts\ncannot be read"])
  })

  it("a runner that executed nothing, or left no report, is a failure", () => {
    expect(tallyReport({ testResults: [] }).failed).toBe(1)
    expect(tallyReport(undefined).failed).toBe(1)
  })

  it("a stage that took too long, or was not run, is a failure", () => {
    expect(tallyLimit("Load", 120, 120).passed).toBe(1)
    expect(tallyLimit("Load", 120.04, 120).problems).toEqual(['"Load" took 120.0 s; it may take 120 s.'])
    expect(tallyLimit("Load", undefined, 120).problems).toEqual(['"Load" was not run; it may take 120 s.'])
  })

  it("sums runners", () => {
    const one = tallyReport({ testResults: [file("failed", "passed", "failed")] })
    const { passed, failed } = sum([one, one])
    expect({ passed, failed }).toEqual({ passed: 2, failed: 2 })
  })
})
