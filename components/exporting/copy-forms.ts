import { copyText } from '#components/sharing/copy-text.ts'

/** What goes onto the clipboard: for places that show what they get, and as text for the others. */
export interface Forms {
  'text/html': string
  'text/plain': string
}

/** Puts both forms on the clipboard, on plain http by the browser's old command. Whether it worked. */
export async function copyForms(forms: Forms): Promise<boolean> {
  try {
    const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })])
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
    return true
  } catch {
    return copyByCommand(forms)
  }
}

/** The old way copies what is selected, and lets the page say in which forms. */
async function copyByCommand(forms: Forms): Promise<boolean> {
  const fill = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(forms)) event.clipboardData?.setData(type, text)
    event.preventDefault()
  }
  document.addEventListener('copy', fill, { capture: true })
  const isCopied = await copyText(forms['text/plain'])
  document.removeEventListener('copy', fill, { capture: true })
  return isCopied
}
