import { styleText } from "node:util"

const out = process.stdout
const BAR = 28

/** Prints one line a stage, with its seconds; on a terminal the running stages show themselves meanwhile. */
export class Progress {
  #shown = ""
  readonly #running = new Set<string>()

  async stage<T>(title: string, work: (report: Report) => Promise<T>): Promise<T> {
    const began = performance.now()
    const end = (mark: string) => {
      this.#running.delete(title)
      this.#print(`  ${mark} ${title.padEnd(42)} ${secondsSince(began)}`)
      this.#showRunning()
    }
    this.#running.add(title)
    this.#showRunning()
    try {
      const result = await work((done, total, what) => this.#bar(title, done, total, what))
      end(styleText("green", "✓"))
      return result
    } catch (error) {
      end(styleText("red", "✗"))
      throw error
    }
  }

  note(text: string): void {
    this.#print(`  ${styleText("yellow", "·")} ${text}`)
  }

  #lastShare = 0

  #bar(title: string, done: number, total: number, what: string): void {
    const share = total > 0 ? Math.min(1, done / total) : 0
    const filled = Math.round(share * BAR)
    const bar = `${"█".repeat(filled)}${"░".repeat(BAR - filled)}`
    const line = `  ${styleText("cyan", "…")} ${title} ${bar} ${String(Math.floor(share * 100)).padStart(3)} % ${what}`
    if (out.isTTY) {
      this.#show(line)
    } else if (share < this.#lastShare || share - this.#lastShare >= 0.25) {
      out.write(`${line}\n`)
      this.#lastShare = share
    }
  }

  #showRunning(): void {
    if (this.#running.size > 0) {
      const titles = [...this.#running].join(", ").slice(0, out.columns - 5)
      this.#show(`  ${styleText("cyan", "…")} ${titles}`)
    }
  }

  #show(line: string): void {
    if (out.isTTY && line !== this.#shown) {
      out.write(`\r\x1b[2K${line}`)
      this.#shown = line
    }
  }

  #print(line: string): void {
    out.write(out.isTTY ? `\r\x1b[2K${line}\n` : `${line}\n`)
    this.#shown = ""
  }
}

export type Report = (done: number, total: number, what: string) => void

const secondsSince = (began: number) => `${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s`
