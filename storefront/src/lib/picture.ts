const RENDERED = /^(.*)-(?:320|640|960)\.(?:webp|avif)$/
const WIDTHS = [320, 640, 960]

export type PictureSources = { avif: string; webp: string; fallback: string }

/** The renditions of a picture of ours, or null for a picture that is only itself. */
export function pictureSources(url: string | null | undefined): PictureSources | null {
  const base = url ? RENDERED.exec(url)?.[1] : undefined
  if (!base) {
    return null
  }
  const set = (type: string) => WIDTHS.map((width) => `${base}-${width}.${type} ${width}w`).join(", ")
  return { avif: set("avif"), webp: set("webp"), fallback: `${base}-640.webp` }
}
