import { describe, expect, it } from "vitest"
import { frameMail } from "./frame-mail"

const market = {
  name: "Chợ Làng",
  url: "https://cholang.example",
  adminUrl: "https://api.cholang.example/app",
  isDemo: false,
}

describe("the frame of a mail", () => {
  it("reads as a letter in plain text", () => {
    const { subject, text } = frameMail(market, {
      subject: "Đơn hàng mới #12",
      to: "Hộ gốm mẫu",
      paragraphs: ["Bạn vừa có đơn hàng mới."],
      facts: [
        ["Hàng", "2 × Ấm\n1 × Chén"],
        ["Tổng cộng", "155.500 ₫"],
      ],
      action: { label: "Mở đơn hàng", url: "https://cholang.example/don/12" },
      note: "Hẹn gặp lại.",
    })
    expect(subject).toBe("Đơn hàng mới #12")
    expect(text).toBe(`Chào Hộ gốm mẫu,

Bạn vừa có đơn hàng mới.

Hàng: 2 × Ấm
1 × Chén
Tổng cộng: 155.500 ₫

Mở đơn hàng:
https://cholang.example/don/12

Hẹn gặp lại.

--${" "}
Thư này được Chợ Làng (https://cholang.example) gửi tự động, bạn không cần trả lời.
`)
  })

  it("says in a market for show that it is one", () => {
    const body = { subject: "Chào", paragraphs: ["Chào bạn."] }
    const sentence = "Đây là chợ mẫu"
    expect(frameMail(market, body).text).not.toContain(sentence)
    const { text, html } = frameMail({ ...market, isDemo: true }, body)
    expect(text).toContain(sentence)
    expect(html).toContain(sentence)
  })

  it("escapes every word in the HTML, wherever it stands", () => {
    const attack = `"><img src=x onerror=alert(1)><a href='`
    const { html } = frameMail(
      { ...market, name: attack },
      {
        subject: attack,
        to: attack,
        paragraphs: [attack],
        facts: [[attack, attack]],
        action: { label: attack, url: `https://cholang.example/${attack}` },
        note: attack,
      },
    )
    expect(html).not.toContain("<img")
    expect(html).not.toContain(`href='`)
    expect(html.match(/<a /g)).toHaveLength(1)
    expect(html.match(/&lt;img src=x onerror=alert\(1\)&gt;/g)).toHaveLength(9)
  })

  it("keeps a subject on one line", () => {
    const { subject } = frameMail(market, { subject: "Gian hàng\r\nBcc: x@y.example", paragraphs: [] })
    expect(subject).toBe("Gian hàng Bcc: x@y.example")
  })
})
