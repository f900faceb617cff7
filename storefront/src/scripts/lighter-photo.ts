const LONGEST_SIDE = 2000
const LIGHT_BYTES = 700_000
const QUALITY = 0.86

/**
 * A photo of a phone's camera made small enough for a slow line: at most 2,000 px a side, as JPEG. Where the browser
 * cannot read the picture, or nothing would be gained, the file itself.
 */
export async function lighter(file: File): Promise<File> {
  if (file.size <= LIGHT_BYTES) {
    return file
  }
  try {
    const picture = await createImageBitmap(file)
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
    const canvas = document.createElement("canvas")
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY))
    return blob && blob.size < file.size ? new File([blob], `${file.name}.jpg`, { type: "image/jpeg" }) : file
  } catch {
    return file
  }
}
