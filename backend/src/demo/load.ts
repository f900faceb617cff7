import { randomBytes } from "node:crypto"
import path from "node:path"
import type { ExecArgs } from "@medusajs/framework/types"
import { env } from "../env"
import { buildCatalogue } from "./catalogue"
import { readDemoEnv } from "./env"
import { loadDemo } from "./load-demo"
import { renderPictures } from "./pictures"
import type { Picture } from "./pictures/render"
import { printProgress } from "./progress"
import { silenceSubscribers } from "./quiet-events"
import { readState, writeState } from "./state-file"

const NO_PICTURES = "no-pictures"

/** `medusa exec ./src/demo/load.ts [no-pictures]`: the whole Hanoi demo market, loaded once. */
export default async function load({ container, args }: ExecArgs): Promise<void> {
  const { STATE_FILE, OPERATOR_PASSWORD, PRODUCER_PASSWORD } = readDemoEnv()
  silenceSubscribers(container)
  const before = readState(STATE_FILE)
  const catalogue = buildCatalogue(new Date())
  const goods = loadDemo(container, {
    catalogue,
    operatorPassword: OPERATOR_PASSWORD ?? before?.operator.password ?? newPassword(),
    producerPassword: PRODUCER_PASSWORD ?? before?.producers[0]?.password ?? newPassword(),
    report: printProgress,
  })
  const [state] = await Promise.all([
    goods,
    args.includes(NO_PICTURES) ? undefined : drawPictures(catalogue.products, goods),
  ])
  writeState(STATE_FILE, state)
}

/** Draws while the goods are loaded, but speaks only after them: there is one bar to fill at a time. */
async function drawPictures(pictures: Picture[], goods: Promise<unknown>): Promise<void> {
  let speaks = false
  const drawn = renderPictures({
    outDir: path.resolve(env.MEDIA_DIR),
    pictures,
    onProgress: (done, total) => speaks && printProgress("pictures", done, total),
  })
  const loaded = goods.then(() => {
    speaks = true
  })
  await Promise.all([drawn, loaded])
}

const newPassword = () => randomBytes(12).toString("base64url")
