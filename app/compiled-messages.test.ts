import { createTranslator } from 'use-intl/core'
import { expect, test } from 'vitest'
import { en } from '#lib/i18n/en.ts'
import { compiledMessages } from './compiled-messages.ts'

/** Every text and every object in a tree of messages. */
function parts(tree: unknown): unknown[] {
  return typeof tree === 'object' && tree !== null ? [tree, ...Object.values(tree).flatMap(parts)] : [tree]
}

test('a text with nothing to fill in stays a text, and others are parsed', () => {
  const compiled = compiledMessages({ a: 'Roadmap', b: { c: '{count, plural, one {# card} other {# cards}}' } })
  expect(compiled.a).toBe('Roadmap')
  expect(compiled.b.c).toEqual(['count', 2, expect.objectContaining({ one: [0, ' card'] })])
})

test('nothing in the messages is without a prototype: React would not send it', () => {
  for (const part of parts(compiledMessages(en)))
    if (typeof part === 'object' && part !== null) expect(Object.getPrototypeOf(part)).not.toBeNull()
})

test('texts that screens use as they are stay texts', () => {
  const { catalogue } = compiledMessages(en)
  expect(catalogue.domains).toEqual(en.catalogue.domains)
  expect(catalogue.responsibilities).toEqual(en.catalogue.responsibilities)
  expect(createTranslator({ locale: 'en', messages: en }).raw('catalogue.domains')).toEqual(en.catalogue.domains)
})
