'use client'

import { type FormEvent, useId, useMemo, useState } from 'react'
import { useMessages, useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { newId } from '#components/live/new-id.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import type { Domain, Id } from '#lib/board/board.ts'
import { sameness } from '#lib/catalogue/pasted-list.ts'
import type { Messages } from '#lib/i18n/en.ts'
import styles from './adding.module.css'
import { CatalogueChoice } from './catalogue-choice.tsx'
import { CatalogueFilter } from './catalogue-filter.tsx'
import { addableFirst, addRows, rowStandings } from './catalogue-standings.ts'

/** The catalogue by domain, what the board misses first; the chosen rows become cards in one entry. */
export function CatalogueDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('adding')
  const { catalogue: words } = useMessages() as Messages
  const propose = usePropose()
  const { titleOf } = useNaming()
  const board = useBoard((each) => each)
  const [sought, setSought] = useState('')
  const [domain, setDomain] = useState<Domain>()
  const [chosenIds, setChosenIds] = useState<ReadonlySet<Id>>(new Set())
  const formId = useId()
  const standings = useMemo(() => addableFirst(rowStandings(board)), [board])
  const chosen = standings.filter(({ row }) => chosenIds.has(row.id))
  const shown = standings.filter(
    ({ row }) =>
      (!domain || row.domain === domain) &&
      sameness(`${titleOf(row.id)} ${words.responsibilities[row.id].details}`).includes(sameness(sought)),
  )

  function submit(event: FormEvent) {
    event.preventDefault()
    const changes = addRows(board, chosen, words, newId)
    if (changes.length > 0 && propose(changes, { text: t('added', { count: changes.length }) })) onClose()
  }

  return (
    <Dialog
      open
      onClose={onClose}
      size="wide"
      title={t('catalogue.title')}
      description={t('catalogue.description')}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" disabled={chosen.length === 0}>
            {t('catalogue.submit', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit}>
        <CatalogueFilter
          standings={standings}
          sought={sought}
          domain={domain}
          seek={setSought}
          choose={setDomain}
        />
        <p className={styles.quiet} role="status">
          {shown.length > 0 ? t('catalogue.results', { count: shown.length }) : t('catalogue.none')}
        </p>
        <ul>
          {shown.map((each) => (
            <CatalogueChoice
              key={each.row.id}
              standing={each}
              isChosen={chosenIds.has(each.row.id)}
              choose={(isChosen) => {
                const next = new Set(chosenIds)
                if (isChosen) next.add(each.row.id)
                else next.delete(each.row.id)
                setChosenIds(next)
              }}
            />
          ))}
        </ul>
      </form>
    </Dialog>
  )
}
