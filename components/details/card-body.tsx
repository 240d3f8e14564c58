'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useSelection } from '#components/board/selection.tsx'
import { CardFindings } from '#components/gaps/card-findings.tsx'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import type { Responsibility } from '#lib/board/board.ts'
import { row } from '#lib/catalogue/responsibilities.ts'
import { areGapsShown } from '#lib/gaps/are-gaps-shown.ts'
import styles from './card-details.module.css'
import { CardMoments } from './card-moments.tsx'
import { CardWords } from './card-words.tsx'
import { CoveredRows } from './covered-rows.tsx'
import { DecisionNote } from './decision-note.tsx'
import { LettersEditor } from './letters-editor.tsx'
import { NotOursForm, NotOursNote } from './not-ours.tsx'
import { PlacePicker } from './place-picker.tsx'
import { Section } from './section.tsx'
import { SourceClaims } from './source-claims.tsx'
import { useNaming } from './use-naming.ts'
import { usePropose } from './use-propose.ts'

/** Everything there is to say of a card, in the order in which one needs it. */
export function CardBody({ card, mayEdit }: { card: Responsibility; mayEdit: boolean }) {
  const t = useTranslations('details')
  const { titleOf } = useNaming()
  const exclusion = useBoard((board) => board.excluded.find((each) => each.responsibilityId === card.id))
  // Sources would steer those who place the card as much as findings.
  const isToldWhoHas = useBoard((board) => areGapsShown(board.phase))
  const rows = (card.covers ?? []).flatMap((id) => row(id) ?? [])
  return (
    <>
      <CardWords card={card} mayEdit={mayEdit} />
      {exclusion && <NotOursNote exclusion={exclusion} mayEdit={mayEdit} />}
      <Section title={t('lane')}>
        <PlacePicker card={card} mayEdit={mayEdit} />
      </Section>
      <CardFindings cardId={card.id} />
      <Section title={t('letters')} hint={t('lettersHint')}>
        <LettersEditor card={card} mayEdit={mayEdit} />
      </Section>
      <Section title={t('decision.title')}>
        <DecisionNote card={card} mayEdit={mayEdit} />
      </Section>
      {isToldWhoHas && (
        <Section title={t('sources.title')}>
          {rows.length === 0 && <p className={styles.quiet}>{t('sources.none')}</p>}
          {rows.map((each) => (
            <div key={each.id} className={styles.source}>
              {rows.length > 1 && <h4>{t('sources.rowTitle', { title: titleOf(each.id) })}</h4>}
              <SourceClaims row={each} />
            </div>
          ))}
        </Section>
      )}
      <Section title={t('covers.title')} hint={t('covers.hint')}>
        <CoveredRows card={card} mayEdit={mayEdit} />
      </Section>
      <Section title={t('history.title')}>
        <CardMoments cardId={card.id} />
      </Section>
      {mayEdit && <CardFarewell card={card} isExcluded={exclusion !== undefined} />}
    </>
  )
}

/** The two ways to be rid of a card: it is somebody else's, or it goes. */
function CardFarewell({ card, isExcluded }: { card: Responsibility; isExcluded: boolean }) {
  const t = useTranslations('details')
  const propose = usePropose()
  const { close } = useSelection()
  const [isAsking, setAsking] = useState(false)
  const { id: responsibilityId, title } = card
  if (isAsking) {
    return (
      <Section title={t('notOurs.title')}>
        <NotOursForm subject={{ responsibilityId }} close={() => setAsking(false)} />
      </Section>
    )
  }
  return (
    <div className={styles.farewell}>
      {!isExcluded && <Button onClick={() => setAsking(true)}>{t('notOurs.open')}</Button>}
      <Button
        icon="trash"
        onClick={() =>
          propose([{ kind: 'responsibility.remove', responsibilityId }], { text: t('removed', { title }) }) &&
          close()
        }
      >
        {t('remove')}
      </Button>
    </div>
  )
}
