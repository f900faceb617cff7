/**
 * A part of the build of Medusa Admin: it speaks Vietnamese to whoever has not chosen another language under Settings →
 * Profile. Of itself it begins in English, whatever the browser prefers.
 */
export const vietnameseAtFirst = {
  name: "vietnamese-at-first",
  transformIndexHtml: () => [
    { tag: "script", children: 'localStorage.lng ??= "vi"', injectTo: "head-prepend" as const },
  ],
}
