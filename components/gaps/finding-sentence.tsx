'use client'

import { Fragment, type ReactNode, useDeferredValue, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { namesShown, type Phrase, sentenceOf } from '#lib/gaps/phrase.ts'
import type { Finding } from '#lib/gaps/rule.ts'

/** A finding as a sentence, the names in it set off. Put into words anew only when it says something else. */
export function FindingSentence({ finding }: { finding: Finding }) {
  const t = useTranslations('gaps')
  const naming = useNaming()
  const board = useDeferredValue(useBoard((each) => each))
  const said = useMemo(() => JSON.stringify(sentenceOf(finding, board, naming)), [finding, board, naming])
  return useMemo(() => {
    const { key, values, names }: Phrase = JSON.parse(said)
    const listed = t.rich('names', { ...namesShown(names), b: bold })
    return t.rich(key, { ...values, b: bold, names: () => <Fragment key="names">{listed}</Fragment> })
  }, [said, t])
}

function bold(text: ReactNode) {
  return <b>{text}</b>
}
