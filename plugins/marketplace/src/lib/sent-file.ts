/** A file that is made to be kept by who asked for it. */
export type SentFile = { filename: string; content_type: string; bytes: Buffer }
