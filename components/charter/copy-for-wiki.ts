import { copyForms } from '#components/exporting/copy-forms.ts'
import type { CharterDocument } from '#lib/charter/charter-document.ts'
import { htmlFragment } from '#lib/charter/html.ts'
import { markdownOf } from '#lib/charter/markdown.ts'

/** Puts a charter on the clipboard as HTML for wikis that show what they get, and as Markdown for the others. Whether it worked. */
export function copyForWiki(charter: CharterDocument): Promise<boolean> {
  return copyForms({ 'text/html': htmlFragment(charter), 'text/plain': markdownOf(charter) })
}
