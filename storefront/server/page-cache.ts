import { gzipSync } from "node:zlib"

export type Page = {
  status: number
  headers: Record<string, string>
  body: Buffer
  /** Compressed once, when the page is stored. */
  gzipped: Buffer
}

type Entry = { page: Page; tags: string[]; expiresAt: number; bytes: number }
export type Rendered = {
  status: number
  headers: Record<string, string>
  body: Buffer
  tags: string[]
  maxAgeSeconds: number
}
type Options = { maxBytes: number; now: () => number }

/**
 * Rendered anonymous pages by URL, bounded in bytes, the longest unused thrown out first. Equal requests that miss at
 * once share one rendering, and a rendering that an invalidation overtakes is answered but not kept.
 */
export class PageCache {
  private readonly entries = new Map<string, Entry>()
  private readonly rendering = new Map<string, { page: Promise<Page>; generation: number }>()
  private bytes = 0
  private generation = 0
  private readonly options: Options

  constructor(options: Options) {
    this.options = options
  }

  /** The page of this URL if it is there and fresh. */
  get(key: string): Page | undefined {
    const entry = this.entries.get(key)
    if (!entry) {
      return undefined
    }
    if (entry.expiresAt <= this.options.now()) {
      this.drop(key, entry)
      return undefined
    }
    this.entries.delete(key)
    this.entries.set(key, entry)
    return entry.page
  }

  /** The page of this URL, rendered if need be; only what says how long it may be kept is kept. */
  render(key: string, render: () => Promise<Rendered>): Promise<Page> {
    const underWay = this.rendering.get(key)
    if (underWay?.generation === this.generation) {
      return underWay.page
    }
    const generation = this.generation
    const page = render()
      .then((rendered) => this.keep(key, rendered, generation))
      .finally(() => {
        if (this.rendering.get(key)?.page === page) {
          this.rendering.delete(key)
        }
      })
    this.rendering.set(key, { page, generation })
    return page
  }

  /** Drops every page that carries one of the tags; renderings under way are not kept. */
  invalidate(tags: string[]): number {
    this.generation += 1
    let dropped = 0
    for (const [key, entry] of this.entries) {
      if (entry.tags.some((tag) => tags.includes(tag))) {
        this.drop(key, entry)
        dropped += 1
      }
    }
    return dropped
  }

  private keep(
    key: string,
    { status, headers, body, tags, maxAgeSeconds }: Rendered,
    generation: number,
  ): Page {
    const page = { status, headers, body, gzipped: gzipSync(body, { level: 9 }) }
    if (maxAgeSeconds > 0 && status === 200 && generation === this.generation) {
      const bytes = body.length + page.gzipped.length
      this.entries.set(key, { page, tags, expiresAt: this.options.now() + maxAgeSeconds * 1000, bytes })
      this.bytes += bytes
      this.makeRoom()
    }
    return page
  }

  private makeRoom(): void {
    for (const [key, entry] of this.entries) {
      if (this.bytes <= this.options.maxBytes) {
        return
      }
      this.drop(key, entry)
    }
  }

  private drop(key: string, entry: Entry): void {
    this.entries.delete(key)
    this.bytes -= entry.bytes
  }
}
