import { describe, expect, it } from "vitest"
import { narrowProducerFields } from "./public-producer-fields"
import { producerFieldsFrom } from "./query-config"

describe("narrowProducerFields", () => {
  it("turns a whole producer into its public fields and keeps the sign", () => {
    expect(narrowProducerFields("title,producer.*")).toBe(`title,${producerFieldsFrom("producer").join(",")}`)
    expect(narrowProducerFields("*producer")).toBe(
      producerFieldsFrom("producer")
        .map((field) => `+${field}`)
        .join(","),
    )
  })

  it("leaves everything else as it is", () => {
    expect(narrowProducerFields("title,*variants,+producer.name")).toBe("title,*variants,+producer.name")
  })
})
