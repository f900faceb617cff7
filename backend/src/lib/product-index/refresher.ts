type Options = {
  /** Writes these products anew into the index and answers when they can be found there. */
  index: (productIds: string[]) => Promise<void>
  /** Drops the pages that show these products or producers. */
  dropPages: (productIds: string[], producerIds: string[]) => Promise<void>
  onError: (error: Error) => void
  waitMs?: number
  retryMs?: number
}

/**
 * Gathers what changed for a moment, so that one edit with its many events, or a flood of them, becomes one write.
 * Pages are dropped only after the index has the change: a list rendered anew must not show the old price.
 */
export class ProductRefresher {
  private products = new Set<string>()
  private producers = new Set<string>()
  private running: Promise<void> | null = null
  private readonly options: Required<Options>

  constructor(options: Options) {
    this.options = { waitMs: 50, retryMs: 2_000, ...options }
  }

  /** Notes a change; the work is done soon after, one round at a time. */
  add(productIds: string[], producerIds: string[] = []): void {
    for (const id of productIds) {
      this.products.add(id)
    }
    for (const id of producerIds) {
      this.producers.add(id)
    }
    if (this.products.size + this.producers.size > 0) {
      this.start(this.options.waitMs)
    }
  }

  private start(waitMs: number): void {
    this.running ??= new Promise((resolve) => {
      setTimeout(() => {
        this.round().then(resolve)
      }, waitMs).unref()
    })
  }

  private async round(): Promise<void> {
    const products = [...this.products]
    const producers = [...this.producers]
    this.products.clear()
    this.producers.clear()
    let pauseMs = this.options.waitMs
    try {
      await this.options.index(products)
      await this.options.dropPages(products, producers)
    } catch (error) {
      this.options.onError(error instanceof Error ? error : new Error(String(error)))
      pauseMs = this.options.retryMs
      this.products = new Set([...products, ...this.products])
      this.producers = new Set([...producers, ...this.producers])
    }
    this.running = null
    if (this.products.size + this.producers.size > 0) {
      this.start(pauseMs)
    }
  }
}
