import { type PlainTemplateId, templateChanges } from '#lib/catalogue/templates.ts'
import type { CatalogueWords } from '#lib/catalogue/words.ts'

/** How many cards each of these templates brings. */
export function cardCounts<Id extends PlainTemplateId>(
  templates: readonly Id[],
  words: CatalogueWords,
): Record<Id, number> {
  const counts = templates.map((template) => {
    const changes = templateChanges(template, { title: template, words })
    return [template, changes.filter((change) => change.kind === 'responsibility.add').length]
  })
  return Object.fromEntries(counts)
}
