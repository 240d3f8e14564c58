'use client'

import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { ask } from '#components/shell/ask.ts'
import { useProblemText } from '#components/shell/use-problem-text.ts'
import { Button } from '#components/ui/button.tsx'
import { useToasts } from '#components/ui/toast.tsx'
import type { Access } from '#lib/board/access.ts'
import { ReplaceQuestion } from './replace-question.tsx'
import styles from './sharing.module.css'
import { ShownLink } from './shown-link.tsx'

/** One of the three links: what it allows, the link itself on request, and a new one in place of all before it. */
export function LinkSection({ access, since }: { access: Access; since: string | undefined }) {
  const t = useTranslations('sharing')
  const problemText = useProblemText()
  const format = useFormatter()
  const toasts = useToasts()
  const { boardId } = useLiveBoard()
  const [url, setUrl] = useState<string>()
  const [isAsking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const link = t(`links.${access}.short`)

  async function make(how: '' | '/replace') {
    setAsking(false)
    const answer = await ask<{ url: string }>('POST', `/api/boards/${boardId}/links/${access}${how}`)
    setProblem(answer.ok ? undefined : problemText(answer.code))
    if (!answer.ok) return
    setUrl(answer.body.url)
    if (how) toasts.show({ text: t('replaced') })
  }

  return (
    <li className={styles.link}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h3 className={styles.name}>{t(`links.${access}.name`)}</h3>
          <p className={styles.about}>{t(`links.${access}.about`)}</p>
          {since && (
            <p className={styles.since}>
              {t('since', { date: format.dateTime(new Date(since), { day: 'numeric', month: 'long' }) })}
            </p>
          )}
        </div>
        {!url && (
          <Button onClick={() => make('')} aria-label={t('showOf', { link })}>
            {t('show')}
          </Button>
        )}
        <Button variant="quiet" onClick={() => setAsking(true)} aria-label={t('replaceOf', { link })}>
          {t('replace')}
        </Button>
      </div>
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {isAsking && (
        <ReplaceQuestion access={access} confirm={() => make('/replace')} cancel={() => setAsking(false)} />
      )}
      {url && <ShownLink key={url} url={url} link={link} />}
    </li>
  )
}
