/** Has the browser save a text as a file. What cannot stand in a file's name becomes a dash. */
export function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name.replace(/[^\p{L}\p{N}.]+/gu, '-')
  link.click()
  // The browser reads the text after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
