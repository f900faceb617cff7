import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import multer, { MulterError } from "multer"
import { asking, type Middleware } from "../openapi/asked"
import { safeFilename } from "./safe-filename"

/** Folders of uploads in work begin so; what a killed process left is found by it. */
export const UPLOAD_FOLDER_PREFIX = "cho-lang-upload-"

const MEGABYTE = 1024 * 1024
/** Room for the text fields and the borders of a multipart body. */
const OVERHEAD_BYTES = MEGABYTE
const MOST_FIELDS = 20
const FIELD_BYTES = 64 * 1024

/** A file that lies on disk until the request has been answered. */
export type ReceivedFile = { path: string; filename: string; bytes: number }

export type ReceiveFilesOptions = {
  /** The name of the multipart field. */
  field: string
  maxFiles: number
  maxBytesEach: number
}

/** A request behind `receiveFiles`: its files, at least one, and its text fields as the body. */
export type WithFiles<Request extends object = MedusaRequest> = Request & {
  files_received: [ReceivedFile, ...ReceivedFile[]]
}

/**
 * Takes the files of a multipart request to a folder of its own and removes it when the request is over. Limits hold
 * while the body streams in, so memory does not grow with it. Put it behind the guard and before the validator of the
 * body. Refuses with `invalid_data`: codes `not_multipart`, `no_file`, `unexpected_file`, `too_many_files`,
 * `file_too_large`, `bad_filename`, `bad_form`.
 */
export function receiveFiles(options: ReceiveFilesOptions): Middleware {
  const receive = async (
    req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction,
  ): Promise<void> => {
    const problem = earlyProblem(req, options)
    if (problem) {
      return next(problem)
    }
    const folder = await mkdtemp(path.join(tmpdir(), UPLOAD_FOLDER_PREFIX))
    res.once("close", () => void rm(folder, { recursive: true, force: true }))
    const goOn = once(next)
    onceAbove(req, mostBytes(options), () => goOn(tooLarge(options.maxBytesEach)))
    parserFor(folder, options)(req, res, (error: unknown) => {
      const [first, ...others] = (req.files ?? []) as Express.Multer.File[]
      if (error) {
        return goOn(asRefusal(error, options))
      }
      if (!first) {
        return goOn(refusal("no_file", `Send the file in the field "${options.field}".`))
      }
      req.body = { ...(req.body as Record<string, unknown>) }
      ;(req as WithFiles).files_received = [received(first), ...others.map(received)]
      goOn()
    })
  }
  return asking(receive, { files: { field: options.field, maxFiles: options.maxFiles } })
}

const received = ({ path, originalname, size }: Express.Multer.File): ReceivedFile => ({
  path,
  filename: safeFilename(originalname) ?? "file",
  bytes: size,
})

const mostBytes = ({ maxFiles, maxBytesEach }: ReceiveFilesOptions): number =>
  maxFiles * maxBytesEach + OVERHEAD_BYTES

/**
 * Says when a body grows beyond any that could be taken. A chunked one does not tell its length, and the parser reads to
 * the end what it has refused, which never comes if the sender does not want it to.
 */
function onceAbove(req: MedusaRequest, most: number, tell: () => void): void {
  let arrived = 0
  req.on("data", (chunk: Buffer) => {
    arrived += chunk.length
    if (arrived > most) {
      tell()
    }
  })
}

/** Whoever comes second, the limit or the parser, is not heard. */
function once(next: MedusaNextFunction): (problem?: unknown) => void {
  let isGone = false
  return (problem) => {
    if (!isGone) {
      isGone = true
      next(problem)
    }
  }
}

/** A body that says itself that it is too large need not be read. */
function earlyProblem({ headers }: MedusaRequest, options: ReceiveFilesOptions): MedusaError | null {
  const { field, maxBytesEach } = options
  if (!headers["content-type"]?.startsWith("multipart/form-data")) {
    return refusal("not_multipart", `Send multipart/form-data with the file in the field "${field}".`)
  }
  const declared = Number(headers["content-length"] ?? 0)
  return declared > mostBytes(options) ? tooLarge(maxBytesEach) : null
}

function parserFor(folder: string, { field, maxFiles, maxBytesEach }: ReceiveFilesOptions) {
  return multer({
    storage: multer.diskStorage({ destination: folder }),
    limits: {
      files: maxFiles,
      fileSize: maxBytesEach,
      fields: MOST_FIELDS,
      fieldSize: FIELD_BYTES,
      parts: maxFiles + MOST_FIELDS,
    },
    // Names are UTF-8 and come with their path, so that a path can be refused instead of quietly cut.
    defParamCharset: "utf8",
    preservePath: true,
    fileFilter: (_req, file, done) => {
      if (safeFilename(file.originalname) === null) {
        return done(refusal("bad_filename", "The name of a file must not hold a path."))
      }
      done(null, true)
    },
  }).array(field, maxFiles)
}

function asRefusal(error: unknown, { field, maxFiles, maxBytesEach }: ReceiveFilesOptions): unknown {
  if (!(error instanceof MulterError)) {
    return error instanceof MedusaError ? error : refusal("bad_form", "The form could not be read.")
  }
  switch (error.code) {
    case "LIMIT_FILE_SIZE":
      return tooLarge(maxBytesEach)
    case "LIMIT_FILE_COUNT":
    case "LIMIT_PART_COUNT":
      return refusal("too_many_files", `At most ${maxFiles} files can be sent at a time.`)
    case "LIMIT_UNEXPECTED_FILE":
      // Multer counts one file too many in the expected field as unexpected.
      return error.field === field
        ? refusal("too_many_files", `At most ${maxFiles} files can be sent at a time.`)
        : refusal("unexpected_file", `Files belong in the field "${field}".`)
    default:
      return refusal("bad_form", "The form could not be read.")
  }
}

const tooLarge = (maxBytes: number) =>
  refusal("file_too_large", `A file may have at most ${Math.floor(maxBytes / MEGABYTE)} MB.`)

const refusal = (code: string, message: string) =>
  new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
