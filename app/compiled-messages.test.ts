import { expect, test } from 'vitest'
import { en } from '#lib/i18n/en.ts'
import { compiledMessages } from './compiled-messages.ts'

/** Every text and every object in a tree of messages. */
function parts(tree: unknown): unknown[] {
  return typeof tree === 'object' && tree !== null ? [tree, ...Object.values(tree).flatMap(parts)] : [tree]
}

test('a text with nothing to fill in stays a text, and others are parsed', () => {
  const compiled: unknown = compiledMessages({ a: 'Roadmap', b: { c: 'Hello {name}' } })
  expect(compiled).toEqual({ a: 'Roadmap', b: { c: ['Hello ', ['name']] } })
})

test('nothing in the messages is without a prototype: React would not send it', () => {
  for (const part of parts(compiledMessages(en)))
    if (typeof part === 'object' && part !== null) expect(Object.getPrototypeOf(part)).not.toBeNull()
})

test('texts that screens use as they are stay texts', () => {
  const { catalogue } = compiledMessages(en)
  expect(catalogue.domains).toEqual(en.catalogue.domains)
  expect(catalogue.responsibilities).toEqual(en.catalogue.responsibilities)
})
