import { type TemplateId, templateChanges } from '#lib/catalogue/templates.ts'
import type { CatalogueWords } from '#lib/catalogue/words.ts'

/** How many cards each of these templates brings. */
export function cardCounts<Id extends TemplateId>(
  templates: readonly Id[],
  words: CatalogueWords,
): Record<Id, number> {
  const counts = templates.map((template) => {
    const changes = templateChanges(template, { title: template, words, day: '2026-01-01' })
    return [template, changes.filter((change) => change.kind === 'responsibility.add').length]
  })
  return Object.fromEntries(counts)
}
