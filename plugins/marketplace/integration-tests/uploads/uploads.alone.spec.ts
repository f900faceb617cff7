import { randomBytes } from "node:crypto"
import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { sweepUploads } from "@cho-lang/marketplace/workflows/upload/sweep-uploads"
import sharp from "sharp"
import { AUDIT_MODULE } from "../../src/modules/audit"
import { UPLOAD_MODULE } from "../../src/modules/upload"
import { withBackend } from "../helpers/app"
import { Applicant } from "../helpers/applicant"
import { flood } from "../helpers/flood"
import { createProductSets, HONEY } from "../helpers/goods"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { formOf, hugePng, phonePhoto } from "../helpers/pictures"
import { placeGroup } from "../helpers/placed-order"
import { ProducerClient } from "../helpers/producer-client"
import { Shopper } from "../helpers/shopper"

const MEDIA_DIR = mkdtempSync(path.join(tmpdir(), "cho-lang-media-"))
const DAY = 24 * 3_600_000
const MEGABYTE = 1024 ** 2

withBackend(
  ({ api, getContainer }) => {
    let market: Market
    let stall: Stall
    let owner: ProducerClient

    beforeAll(async () => {
      market = await createMarket(getContainer())
      await createProductSets(getContainer())
      stall = market.stalls[0] as Stall
      owner = await ProducerClient.signIn({ api, getContainer }, stall)
    })
    afterEach(() => rmSync(path.join(MEDIA_DIR, "uploads"), { recursive: true, force: true }))
    afterAll(() => rmSync(MEDIA_DIR, { recursive: true, force: true }))

    const files = () => readdirSync(MEDIA_DIR, { recursive: true }).map(String).filter(isPicture).sort()
    const rows = async () => getContainer().resolve(UPLOAD_MODULE).listUploads({}, { take: null })
    const send = (form: FormData, client = owner) => client.post("/producer/uploads", form)

    it("a phone's photo is kept upright in the shop's sizes, without the place it was taken at", async () => {
      const { status, data } = await send(formOf([["Mật ong 1.jpg", await phonePhoto()]]))

      expect(status).toBe(201)
      const [upload] = data.uploads
      expect(data.uploads).toEqual([
        {
          id: expect.stringMatching(/^upl_[0-9A-Z]{26}$/),
          url: `/media/uploads/${stall.id}/${upload.id}-640.webp`,
          width: 1_200,
          height: 1_600,
        },
      ])
      expect(files()).toEqual(
        [320, 640, 960]
          .flatMap((width) =>
            ["avif", "webp"].map((type) => `uploads/${stall.id}/${upload.id}-${width}.${type}`),
          )
          .sort(),
      )
      const { exif, orientation, width, height } = await sharp(
        path.join(MEDIA_DIR, upload.url.replace("/media/", "")),
      ).metadata()
      expect([exif, orientation, width, height]).toEqual([undefined, undefined, 640, 853])
      const served = await api.get(upload.url)
      expect([served.headers["content-type"], served.headers["x-content-type-options"]]).toEqual([
        "image/webp",
        "nosniff",
      ])
      const [entry] = await getContainer().resolve(AUDIT_MODULE).listAuditEntries({ entity_id: upload.id })
      expect(entry).toMatchObject({ entity: "upload", action: "create", actor_id: owner.accountId })
    })

    it("a photo of fifteen megabytes is taken", async () => {
      const [width, height] = [2_290, 2_280]
      const noise = sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
      const photo = await noise.png({ compressionLevel: 0 }).toBuffer()
      const largest = 15 * 1024 * 1024
      expect(largest - photo.length).toBeGreaterThanOrEqual(0)
      expect(largest - photo.length).toBeLessThan(64 * 1024)

      expect((await send(formOf([["lớn.png", photo]]))).status).toBe(201)
    })

    it("ten pictures of every accepted kind go at once, and a product shows no more than ten", async () => {
      const picture = sharp({ create: { width: 60, height: 40, channels: 3, background: "#393" } })
      const kinds = ["jpeg", "png", "webp", "avif"] as const
      const pictures = await Promise.all(
        Array.from({ length: 10 }, (_, index) => picture.toFormat(kinds[index % 4] ?? "png").toBuffer()),
      )
      const { status, data } = await send(formOf(pictures.map((content, at) => [`${at}`, content])))

      expect([status, data.uploads.length, (await rows()).length]).toEqual([201, 10, 10])

      const ten = data.uploads.map(({ url }: { url: string }) => ({ url }))
      const listed = await owner.post("/producer/products", { ...HONEY, images: ten })
      const path = `/producer/products/${listed.data.product.id}`
      const more = await send(formOf([["11.jpg", await phonePhoto(80, 60)]]))
      const eleven = [...ten, { url: more.data.uploads[0].url }]
      const refused = await owner.post(path, { images: eleven })
      expect([listed.status, refused.status, refused.data.type]).toEqual([201, 400, "invalid_data"])
      expect(refused.data.message).toContain("images")
      expect((await owner.get(path)).data.product.images).toHaveLength(10)
    })

    it("what is no picture, more than a picture or too much of one is refused, and nothing is kept", async () => {
      const photo = await phonePhoto(80, 60)
      const refused: [FormData, string][] = [
        [formOf([["a.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>']]), "file_type_not_accepted"],
        [formOf([["a.jpg", "<!doctype html><script>alert(1)</script>"]]), "file_type_not_accepted"],
        [formOf([["a.gif", "GIF89a"]]), "file_type_not_accepted"],
        [
          formOf([["a.jpg", Buffer.concat([photo, Buffer.from("<script>alert(1)</script>")])]]),
          "file_not_clean",
        ],
        [formOf([["a.png", hugePng(20_000, 20_000)]]), "picture_too_large"],
        [formOf([["a.jpg", photo.subarray(0, 200)]]), "picture_unreadable"],
        [formOf([["../a.jpg", photo]]), "bad_filename"],
        [formOf([["..\\..\\a.jpg", photo]]), "bad_filename"],
        [formOf([["a.jpg", Buffer.concat([photo, Buffer.alloc(16 * 1024 * 1024)])]]), "file_too_large"],
        [formOf(Array.from({ length: 200 }, (_, at) => [`${at}.jpg`, photo])), "too_many_files"],
        [formOf([["a.jpg", photo]], "avatar"), "unexpected_file"],
        [formOf([]), "no_file"],
        // One bad picture among good ones.
        [
          formOf([
            ["good.jpg", photo],
            ["bad.jpg", "no picture"],
          ]),
          "file_type_not_accepted",
        ],
      ]
      for (const [form, code] of refused) {
        const { status, data } = await send(form)
        expect({ status, code: data.code }).toEqual({ status: 400, code })
        expect(data.message).toMatch(/\w+ \w+/)
      }
      expect((await send(undefined as unknown as FormData)).data.code).toBe("not_multipart")
      expect([files(), await rows()]).toEqual([[], []])
    })

    it("a body of a gigabyte is refused before it is read", async () => {
      let sent = 0
      const body = new ReadableStream({
        pull(controller) {
          sent += 1
          controller.enqueue(new Uint8Array(64 * 1024))
        },
      })
      const answer = await fetch(new URL("/producer/uploads", api.defaults.baseURL), {
        method: "POST",
        headers: {
          authorization: `Bearer ${owner.token}`,
          "content-type": "multipart/form-data; boundary=x",
          "content-length": String(1024 ** 3),
        },
        body,
        duplex: "half",
      } as RequestInit)

      expect([answer.status, (await answer.json()).code]).toEqual([400, "file_too_large"])
      expect(sent * 64 * 1024).toBeLessThan(64 * 1024 ** 2)
      expect(await rows()).toEqual([])
    })

    it("a body that never ends and does not say how long it is is refused in time, wherever files are taken", async () => {
      const applicant = await Applicant.signUp({ api })
      const group = await placeGroup(new Shopper(api, market), [stall])
      const as = ({ token }: { token: string }) => ({ authorization: `Bearer ${token}` })
      const inShop = { "x-publishable-api-key": market.publishableKey }
      const routes: [path: string, field: string, who: Record<string, string>, most: number][] = [
        ["/producer/uploads", "files", as(owner), 10 * 15],
        ["/producer/imports", "file", as(owner), 5],
        [`/producer/applications/${await applicant.start()}/documents`, "file", as(applicant), 15],
        [`/store/order-groups/${group.id}/photos?token=${group.token}`, "files", inShop, 5 * 15],
      ]
      for (const [route, field, who, most] of routes) {
        const url = new URL(route, api.defaults.baseURL)
        const file = `--x\r\ncontent-disposition: form-data; name="${field}"; filename="a.jpg"\r\n\r\n`
        for (const start of [file, "no part at all"]) {
          const { status, code, sent, grown } = await flood(url, who, start)
          expect([route, status, code]).toEqual([route, 400, "file_too_large"])
          expect(sent).toBeLessThan((most + 32) * MEGABYTE)
          expect(grown).toBeLessThan(100 * MEGABYTE)
        }
      }
      expect([files(), await rows()]).toEqual([[], []])
    }, 180_000)

    it("staff, strangers and a suspended producer cannot send pictures", async () => {
      const photo = await phonePhoto(80, 60)
      const staff = await ProducerClient.signIn({ api, getContainer }, stall, "staff")
      const stranger = await api.post("/producer/uploads", formOf([["a.jpg", photo]]), {
        validateStatus: () => true,
      })
      expect((await send(formOf([["a.jpg", photo]]), staff)).status).toBe(403)
      expect(stranger.status).toBe(401)

      await getContainer().resolve("producer").updateProducers({ id: stall.id, status: "suspended" })
      const { status, data } = await send(formOf([["a.jpg", photo]]))
      expect([status, data.code]).toEqual([403, "producer_suspended"])
      expect([files(), await rows()]).toEqual([[], []])
    })

    it("pictures that nothing shows for a day are swept away with their files, the others stay", async () => {
      const photo = await phonePhoto(80, 60)
      const { data } = await send(
        formOf([
          ["shown.jpg", photo],
          ["left.jpg", photo],
        ]),
      )
      const [shown, left] = data.uploads
      await owner.post("/producer/products", { ...HONEY, images: [{ url: shown.url }] })

      expect(await sweepUploads(getContainer(), new Date(Date.now() + DAY - 60_000))).toEqual({ swept: 0 })
      expect(await sweepUploads(getContainer(), new Date(Date.now() + DAY + 60_000))).toEqual({ swept: 1 })
      expect((await rows()).map(({ id }) => id)).toEqual([shown.id])
      expect(files().map((file) => file.includes(shown.id))).toEqual(Array(6).fill(true))
      const gone = await owner.post("/producer/products", { ...HONEY, images: [{ url: left.url }] })
      expect([gone.status, gone.data.code]).toEqual([400, "foreign_picture"])
    })

    it("a producer with 200 unused pictures must use some first", async () => {
      await getContainer()
        .resolve(UPLOAD_MODULE)
        .createUploads(
          Array.from({ length: 200 }, (_, at) => ({
            producer_id: stall.id,
            url: `/media/uploads/${stall.id}/upl_${at}-640.webp`,
            width: 1,
            height: 1,
          })),
        )
      const { status, data } = await send(formOf([["a.jpg", await phonePhoto(80, 60)]]))

      expect([status, data.code, (await rows()).length]).toEqual([400, "too_many_uploads", 200])
    })
  },
  { MEDIA_DIR },
)

const isPicture = (name: string) => /\.(webp|avif|part)$/.test(name)
