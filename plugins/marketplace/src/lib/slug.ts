import { fold } from "./fold"

/** Text as it stands in an address: "Mật ong rừng (500 g)" → "mat-ong-rung-500-g"; "" where no letter is left. */
export function slugOf(text: string, longest = 80): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest + 1)
    .replace(/^-|-$/g, "")
    .slice(0, longest)
    .replace(/-$/, "")
}
