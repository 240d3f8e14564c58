'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLive, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { ask } from '#components/shell/ask.ts'
import { useGoToScreen } from '#components/shell/use-screen.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { type Access, suffices } from '#lib/board/access.ts'
import { LinkSection } from './link-section.tsx'
import styles from './sharing.module.css'

/** The links in the order in which a team needs them. */
const ORDER = ['participant', 'viewer', 'facilitator'] as const satisfies readonly Access[]

/** How others come in: three links for those who run the board; for the others, whom to ask. */
export function SharingDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('sharing')
  const mayRun = suffices(useLiveBoard().access, 'facilitator')
  return (
    <Dialog open onClose={onClose} size="wide" title={t('title')} description={t('description')}>
      {mayRun ? <Links /> : <WhomToAsk />}
      <OnTheWall close={onClose} />
    </Dialog>
  )
}

function OnTheWall({ close }: { close: () => void }) {
  const t = useTranslations('projector')
  const goTo = useGoToScreen()
  function open() {
    close()
    goTo('projector')
  }
  return (
    <section className={styles.head}>
      <div className={styles.words}>
        <h3 className={styles.name}>{t('open')}</h3>
        <p className={styles.about}>{t('about')}</p>
      </div>
      <Button onClick={open}>{t('show')}</Button>
    </section>
  )
}

function Links() {
  const { boardId } = useLiveBoard()
  const [since, setSince] = useState<Partial<Record<Access, string>>>({})
  useEffect(() => {
    void ask<{ access: Access; since: string }[]>('GET', `/api/boards/${boardId}/links`).then((answer) => {
      if (answer.ok) setSince(Object.fromEntries(answer.body.map((each) => [each.access, each.since])))
    })
  }, [boardId])
  return (
    <ul className={styles.links}>
      {ORDER.map((access) => (
        <LinkSection key={access} access={access} since={since[access]} />
      ))}
    </ul>
  )
}

function WhomToAsk() {
  const t = useTranslations()
  const people = useLive((state) => state.people)
  const names = people
    .filter(({ access, name }) => access === 'facilitator' && name !== t('shell.author.somebody'))
    .map(({ name }) => name)
  return (
    <p>
      {t('sharing.onlyFacilitator')}{' '}
      {names.length > 0 ? t('sharing.askThem', { names: names.join(', ') }) : t('sharing.askSomebody')}
    </p>
  )
}
