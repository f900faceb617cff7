import { readdirSync } from "node:fs"
import sharp from "sharp"
import { MOST_DOCUMENTS } from "../../src/lib/document-file"
import { APPLICATION_MODULE } from "../../src/modules/application"
import { FILES_DIR, withBackend } from "../helpers/app"
import { Applicant, PDF } from "../helpers/applicant"
import { Operator } from "../helpers/operator"

withBackend(({ api, getContainer }) => {
  let applicant: Applicant
  let operator: Operator
  let id: string

  beforeAll(async () => {
    applicant = await Applicant.signUp({ api })
    operator = await Operator.signIn({ api, getContainer })
    id = await applicant.start()
  })

  const documents = () =>
    getContainer().resolve(APPLICATION_MODULE).listProducerDocuments({ application_id: id })
  const files = () => readdirSync(FILES_DIR)
  const path = (documentId: string) => `/producer/applications/${id}/documents/${documentId}`

  it("a PDF is kept as it came and sent back as a file to be saved, to its owner only", async () => {
    const { status, data } = await applicant.upload(id, { content: PDF, filename: "Căn cước.pdf" })

    expect(status).toBe(200)
    expect(data.document).toMatchObject({
      kind: "identity_card",
      filename: "Căn cước.pdf",
      mime_type: "application/pdf",
      bytes: PDF.length,
      expires_on: null,
    })
    expect(data.document).not.toHaveProperty("file_id")

    const sent = await applicant.get(path(data.document.id))
    expect(Buffer.from(sent.data)).toEqual(PDF)
    expect(sent.headers).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition":
        "attachment; filename=\"C?n c??c.pdf\"; filename*=UTF-8''C%C4%83n%20c%C6%B0%E1%BB%9Bc.pdf",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    })
    const [kept] = await documents()
    expect(kept?.file_id).toMatch(/^private-\d+-document-[0-9a-f-]{36}\.pdf$/)
    expect((await api.get(`/static/${kept?.file_id}`, { validateStatus: () => true })).status).toBe(404)
    expect((await operator.get(`/admin/producer-applications/${id}/documents/${kept?.id}`)).status).toBe(404)
  })

  it("a photo is written anew, upright and without what the phone noted in it", async () => {
    const create = { width: 400, height: 200, channels: 3 as const, background: "#274" }
    const photo = await sharp({ create })
      .jpeg()
      .withExif({ IFD0: { Copyright: "NGUOI MAU" }, IFD3: { GPSLatitude: "21/1 1/1 1/1" } })
      .withMetadata({ orientation: 6 })
      .toBuffer()

    const { data } = await applicant.upload(id, { content: photo, filename: "ảnh.png" })

    expect(data.document).toMatchObject({ filename: "ảnh.jpg", mime_type: "image/jpeg" })
    const [kept] = await documents()
    const bytes = await sharp(`${FILES_DIR}/${kept?.file_id}`).metadata()
    expect([bytes.format, bytes.width, bytes.height, bytes.exif]).toEqual(["jpeg", 200, 400, undefined])
  })

  it("anything that is not a clean paper is refused with a sentence, and nothing is kept", async () => {
    const before = files()
    const jpeg = await sharp({ create: { width: 9, height: 9, channels: 3, background: "#fff" } })
      .jpeg()
      .toBuffer()
    const refused = [
      { content: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), filename: "a.svg" },
      { content: Buffer.from("<!doctype html><script>alert(1)</script>"), filename: "a.pdf" },
      { content: Buffer.concat([jpeg, Buffer.from("<script>alert(1)</script>")]), filename: "a.jpg" },
      { content: PDF, filename: "../../a.pdf" },
      { content: Buffer.alloc(15 * 1024 * 1024 + 1), filename: "a.pdf" },
      { content: PDF, filename: "a.pdf", kind: "passport" },
    ]
    for (const upload of refused) {
      const { status, data } = await applicant.upload(id, upload)
      expect({ filename: upload.filename, status }).toEqual({ filename: upload.filename, status: 400 })
      expect(data.message).toMatch(/\w+ \w+/)
    }
    expect(await documents()).toEqual([])
    expect(files()).toEqual(before)
  })

  it("an application holds twenty papers, also when they come at the same moment", async () => {
    const service = getContainer().resolve(APPLICATION_MODULE)
    await service.createProducerDocuments(
      Array.from({ length: MOST_DOCUMENTS - 1 }, (_, at) => ({
        application_id: id,
        kind: "other",
        filename: `${at}.pdf`,
        mime_type: "application/pdf",
        bytes: 1,
        file_id: `none-${at}`,
      })),
    )

    const answers = await Promise.all(
      [1, 2, 3].map(() => applicant.upload(id, { content: PDF, filename: "a.pdf" })),
    )

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400])
    expect(answers.find(({ status }) => status === 400)?.data.code).toBe("too_many_documents")
    expect(await documents()).toHaveLength(MOST_DOCUMENTS)
  })

  it("a paper that was taken out is gone from the disk", async () => {
    const before = files()
    const { data } = await applicant.upload(id, { content: PDF, filename: "a.pdf" })
    expect(files()).toHaveLength(before.length + 1)

    const answer = await applicant.delete(path(data.document.id))

    expect(answer).toEqual({
      status: 200,
      data: { id: data.document.id, object: "document", deleted: true },
    })
    expect(files()).toEqual(before)
    expect((await applicant.get(path(data.document.id))).status).toBe(404)
    expect((await applicant.delete(path(data.document.id))).status).toBe(404)
  })
})
