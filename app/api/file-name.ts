const LONGEST = 80

/** The name of a file to be saved, as a Content-Disposition header gives it: plain for old readers, and in full. */
export function fileName(title: string, ending: string): string {
  const safe = title
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/^-+|-+$/g, '')
  const full = `${safe || 'board'}.${ending}`
  const plain =
    full
      .normalize('NFKD')
      .replace(/[^\w.-]+/g, '')
      .replace(/^[.-]+/, '') || `board.${ending}`
  return `filename="${plain}"; filename*=UTF-8''${encodeURIComponent(full)}`
}
