import { expect, test } from 'vitest'
import { DOMAINS } from '#lib/board/board.ts'
import { changeSchema } from '#lib/board/change.ts'
import { nameSchema, proseSchema } from '#lib/board/text-schema.ts'
import { sameness } from '#lib/catalogue/pasted-list.ts'
import { catalogue as rows } from '#lib/catalogue/responsibilities.ts'
import { SOURCES } from '#lib/catalogue/sources.ts'
import { TEMPLATES, templateLog } from '#lib/catalogue/templates.ts'
import { catalogue } from './catalogue.ts'

const words = Object.values(catalogue.responsibilities)

test('each row, domain, source and template has words, and nothing else has', () => {
  const ids = (ids: Iterable<string>) => [...ids].toSorted()
  expect(ids(Object.keys(catalogue.responsibilities))).toEqual(ids(rows.map((row) => row.id)))
  expect(Object.keys(catalogue.domains)).toEqual([...DOMAINS])
  expect(Object.keys(catalogue.sources)).toEqual(Object.keys(SOURCES))
  expect(Object.keys(catalogue.templates)).toEqual([...TEMPLATES])
})

test('each remark of a source has a sentence', () => {
  const sayings = rows.flatMap((row) => row.remarks).map((remark) => remark.says)
  expect(sayings.filter((saying) => !(saying in catalogue.claims))).toEqual([])
})

test('titles are one to five words, and no two are the same', () => {
  const titles = words.map(({ title }) => title)
  expect(titles.filter((title) => title.split(' ').length > 5)).toEqual([])
  expect(new Set(titles.map(sameness)).size).toBe(titles.length)
})

test('titles and explanations are stored as they are written', () => {
  for (const { title, details } of words) {
    expect(nameSchema.parse(title)).toBe(title)
    expect(proseSchema.parse(details)).toBe(details)
  }
})

test('texts that become part of a board hold no message syntax, for nobody formats them', () => {
  const { responsibilities, productOwnerOnly, startup, sample, roles } = catalogue
  const texts: string[] = []
  JSON.stringify([responsibilities, productOwnerOnly, startup, sample, roles], (_, value) => {
    if (typeof value === 'string') texts.push(value)
    return value
  })
  expect(texts.length).toBeGreaterThan(2 * rows.length)
  expect(texts.filter((text) => /[{}<>'#]/.test(text))).toEqual([])
})

test.each(TEMPLATES)('%s makes valid changes of these words', (template) => {
  const founding = { title: 'Team Noord', words: catalogue, at: '2026-11-22T09:00:00.000Z' }
  const log = templateLog(template, { ...founding, by: { id: 'ana', name: 'Ana' } })
  const changes = log.flatMap((opening) => opening.changes)
  expect(changes.map((change) => changeSchema.parse(change))).toEqual(changes)
})

test('explanations do not say who has it: they would steer the votes', () => {
  expect(words.filter(({ details }) => /product (owner|manager)|\bP[OM]\b/i.test(details))).toEqual([])
})
