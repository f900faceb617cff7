import { createHash, randomBytes } from "node:crypto"

/** 256 random bits, safe in a URL. */
export const drawInvitationToken = (): string => randomBytes(32).toString("base64url")

/** What is kept of a token. As much chance is in the token as in the digest, so it needs no salt. */
export const digestOf = (token: string): string => createHash("sha256").update(token).digest("hex")
