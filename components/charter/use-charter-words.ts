'use client'

import { useMemo } from 'react'
import { useLocale, useMessages, useTranslations } from 'use-intl'
import { type CharterWords, charterWords, type PaperKey, type Values } from '#lib/charter/charter-words.ts'
import type { Messages } from '#lib/i18n/en.ts'

/** The words of a charter in the language of the screen; the same object as long as that stays. */
export function useCharterWords(): CharterWords {
  const t = useTranslations('charter.paper')
  const language = useLocale()
  const messages = useMessages() as Messages
  return useMemo(() => {
    // Which values a text wants is checked where the charter is tested.
    const say = t as unknown as (key: PaperKey, values?: Values) => string
    return charterWords(language, (key, values) => say(key, values), messages)
  }, [t, language, messages])
}
