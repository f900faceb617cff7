import { mkdtemp, rm, writeFile } from "node:fs/promises"
import os from "node:os"
import path from "node:path"
import { REQUIREMENTS } from "@cho-lang/marketplace/lib/application-requirements"
import { mm, openPaper, toPdf } from "@cho-lang/marketplace/lib/pdf/paper"
import { APPLICATION_MODULE } from "@cho-lang/marketplace/modules/application"
import { addDocumentWorkflow } from "@cho-lang/marketplace/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { DemoApplicant } from "../catalogue/applicants"
import type { DemoAccount } from "./accounts"

/** Hands in every paper that an applicant of this type needs and has not handed in, each a page that says it is none. */
export async function handInPapers(
  container: MedusaContainer,
  { type, name }: DemoApplicant,
  account: DemoAccount,
  application_id: string,
): Promise<void> {
  const kept = await container.resolve(APPLICATION_MODULE).listProducerDocuments({ application_id })
  const folder = await mkdtemp(path.join(os.tmpdir(), "cho-lang-demo-"))
  try {
    const file = path.join(folder, "giay-mau.pdf")
    const bytes = await samplePaper(name)
    await writeFile(file, bytes)
    for (const kind of REQUIREMENTS[type].documents) {
      if (!kept.some((document) => document.kind === kind)) {
        await addDocumentWorkflow(container).run({
          input: {
            ...{ application_id, account_id: account.id, kind, expires_on: null },
            file: { path: file, filename: "Giấy mẫu.pdf", bytes: bytes.length },
            actor: { type: "producer", id: account.id },
          },
        })
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function samplePaper(name: string): Promise<Buffer> {
  const paper = openPaper({ size: [148, 105], margin: 15, title: "Giấy mẫu" })
  paper.font("bold").fontSize(22).text("GIẤY MẪU", { align: "center" })
  paper.font("regular").fontSize(11).moveDown().text(name, { align: "center" })
  paper
    .moveDown()
    .text("Tờ này chỉ để xem thử, không phải giấy tờ của ai.", { align: "center", width: mm(118) })
  return toPdf(paper)
}
