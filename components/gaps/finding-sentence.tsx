'use client'

import { Fragment, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { namesShown, sentenceOf } from '#lib/gaps/phrase.ts'
import type { Finding } from '#lib/gaps/rule.ts'

/** A finding as a sentence, the names in it set off. */
export function FindingSentence({ finding }: { finding: Finding }) {
  const t = useTranslations('gaps')
  const naming = useNaming()
  const board = useBoard((each) => each)
  const { key, values, names } = sentenceOf(finding, board, naming)
  const listed = t.rich('names', { ...namesShown(names), b: bold })
  return t.rich(key, { ...values, b: bold, names: () => <Fragment key="names">{listed}</Fragment> })
}

function bold(text: ReactNode) {
  return <b>{text}</b>
}
