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
  const [state] = await Promise.all([
    loadDemo(container, {
      catalogue,
      operatorPassword: OPERATOR_PASSWORD ?? before?.operator.password ?? newPassword(),
      producerPassword: PRODUCER_PASSWORD ?? before?.producers[0]?.password ?? newPassword(),
      report: printProgress,
    }),
    args.includes(NO_PICTURES) ? 0 : drawPictures(catalogue.products),
  ])
  writeState(STATE_FILE, state)
}

const drawPictures = (pictures: Picture[]) =>
  renderPictures({
    outDir: path.resolve(env.MEDIA_DIR),
    pictures,
    onProgress: (done, total) => printProgress("pictures", done, total),
  })

const newPassword = () => randomBytes(12).toString("base64url")
