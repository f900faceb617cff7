export type ReportProgress = (stage: string, done: number, total: number) => void

/** One JSON object a line, for the program that draws the bar. */
export const printProgress: ReportProgress = (stage, done, total) => {
  process.stdout.write(`${JSON.stringify({ progress: { stage, done, total } })}\n`)
}
