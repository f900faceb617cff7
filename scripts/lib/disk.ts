import { mkdirSync, statfsSync } from "node:fs"
import { codeOf, messageOf, Problem } from "./problem.ts"

/** Bytes that a running market needs to write on. */
const ROOM_TO_RUN = 200_000_000
/** Bytes that the database, the index and the pictures of the demo catalogue take, with room to run. */
export const ROOM_TO_LOAD = 1_200_000_000

/** Creates the folder and fails with a sentence when its disk has less than `bytes` left. */
export function requireRoom(folder: string, bytes = ROOM_TO_RUN): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new Problem(`The folder ${folder} cannot be made: ${messageOf(error)}.`)
  }
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  if (free < bytes) {
    throw new Problem(
      `The disk is full: ${folder} has ${inMegabytes(free)} left and the market needs ${inMegabytes(bytes)}; free some space, or set DATA_DIR to a folder on another disk.`,
    )
  }
}

/** The sentence for a disk that ran full on the way; undefined for any other failure. */
export function diskFull(failure: unknown, log = ""): Problem | undefined {
  const full = codeOf(failure) === "ENOSPC" || /ENOSPC|no space left on device/i.test(log)
  return full
    ? new Problem("The disk is full: free some space, or set DATA_DIR to a folder on another disk.")
    : undefined
}

const inMegabytes = (bytes: number) => `${Math.floor(bytes / 1_000_000)} MB`
