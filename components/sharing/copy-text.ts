/** Copies a text, also where a page on plain http has no clipboard. Whether it worked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (!navigator.clipboard) return copyBySelecting(text)
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelecting(text)
  }
}

/** The old way. Inside an open dialog, because that keeps the focus from leaving it. */
function copyBySelecting(text: string): boolean {
  const place = document.activeElement?.closest('[role="dialog"]') ?? document.body
  const before = document.activeElement
  const area = document.createElement('textarea')
  area.value = text
  area.readOnly = true
  area.style.position = 'fixed'
  area.style.opacity = '0'
  place.append(area)
  area.select()
  const isCopied = document.execCommand('copy')
  area.remove()
  if (before instanceof HTMLElement) before.focus()
  return isCopied
}
