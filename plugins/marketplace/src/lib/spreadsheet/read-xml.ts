import { setImmediate as nextTurn } from "node:timers/promises"
import sax from "sax"
import { unreadableFile } from "./table"

export type XmlHandler = {
  open?: (tag: string, attributes: Record<string, string>) => void
  text?: (text: string) => void
  close?: (tag: string) => void
}

const BITE = 64 * 1024

/**
 * Reads XML piece by piece, with names without their prefixes. Entities of a document type are not expanded. Refuses
 * what is not well formed with `file_unreadable`.
 */
export async function readXml(xml: Buffer, handler: XmlHandler): Promise<void> {
  const parser = sax.parser(true)
  parser.onerror = () => {
    throw unreadableFile("it is damaged.")
  }
  parser.onopentag = ({ name, attributes }) => {
    const named = Object.entries(attributes).map(([key, value]) => [bare(key), String(value)])
    handler.open?.(bare(name), Object.fromEntries(named))
  }
  parser.ontext = (text) => handler.text?.(text)
  parser.oncdata = (text) => handler.text?.(text)
  parser.onclosetag = (name) => handler.close?.(bare(name))
  const decoder = new TextDecoder()
  for (let start = 0; start < xml.length; start += BITE) {
    parser.write(decoder.decode(xml.subarray(start, start + BITE), { stream: true }))
    await nextTurn()
  }
  parser.close()
}

const bare = (name: string) => name.slice(name.indexOf(":") + 1)
