import compile from 'icu-minify/compile'
import format from 'icu-minify/format'
import { type CharterWords, charterWords, type PaperKey, type Values } from '#lib/charter/charter-words.ts'
import { en, type Messages } from '#lib/i18n/en.ts'

/** The languages of charters, by the first part of a language tag; what dates are written in. */
const LANGUAGES: Record<string, { tag: string; messages: Messages }> = { en: { tag: 'en-GB', messages: en } }

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
}

/** The words of a charter in a language, by its tag; in English where there is no such translation yet. */
export function charterWordsIn(language = 'en'): CharterWords {
  const { tag, messages } = LANGUAGES[language.split('-')[0] ?? ''] ?? ENGLISH
  const compiled = new Map<PaperKey, ReturnType<typeof compile>>()
  const say = (key: PaperKey, values?: Values) => {
    const message = compiled.get(key) ?? compile(textOf(messages.charter.paper, key))
    compiled.set(key, message)
    return String(format(message, tag, values, { formatters }))
  }
  return charterWords(tag, say, messages)
}

const ENGLISH = { tag: 'en-GB', messages: en }

function textOf(paper: Messages['charter']['paper'], key: PaperKey): string {
  const found = key.split('.').reduce<unknown>((tree, step) => (tree as Record<string, unknown>)[step], paper)
  return String(found)
}
