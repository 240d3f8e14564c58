import { copyText } from '#components/sharing/copy-text.ts'
import type { CharterDocument } from '#lib/charter/charter-document.ts'
import { htmlFragment } from '#lib/charter/html.ts'
import { markdownOf } from '#lib/charter/markdown.ts'

/**
 * Puts a charter on the clipboard as HTML for wikis that show what they get, and as Markdown for the others. On plain http,
 * where a page has no clipboard, by the browser's old command. Whether it worked.
 */
export async function copyForWiki(charter: CharterDocument): Promise<boolean> {
  const forms = { 'text/html': htmlFragment(charter), 'text/plain': markdownOf(charter) }
  try {
    const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })])
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
    return true
  } catch {
    return copyByCommand(forms)
  }
}

async function copyByCommand(forms: Record<'text/html' | 'text/plain', string>): Promise<boolean> {
  let isSet = false
  const fill = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(forms)) event.clipboardData?.setData(type, text)
    event.preventDefault()
    isSet = true
  }
  document.addEventListener('copy', fill)
  const isCopied = document.execCommand('copy')
  document.removeEventListener('copy', fill)
  return (isCopied && isSet) || copyText(forms['text/plain'])
}
