'use client'

import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import formStyles from '#components/shell/dialog-form.module.css'
import { FormDialog } from '#components/shell/form-dialog.tsx'
import { Select } from '#components/ui/field.tsx'
import { useToasts } from '#components/ui/toast.tsx'
import { newestOf, signersOf } from '#lib/charter/signed.ts'
import { personMeant } from '#lib/rounds/person-meant.ts'

/** Signs the newest version: as one of the people named on the board, or on behalf of one. `isOutdated`: the board has changed since. */
export function SignDialog({ isOutdated, onClose }: { isOutdated: boolean; onClose: () => void }) {
  const t = useTranslations('charter.screen.sign')
  const propose = usePropose()
  const toasts = useToasts()
  const { me } = useLiveBoard()
  const board = useBoard((each) => each)
  const open = signersOf(board).filter(({ signature }) => !signature)
  const meant = personMeant(board.people, me.name)
  const own = open.find(({ person }) => person.id === meant?.id)?.person.id
  const [personId, setPersonId] = useState(own ?? '')
  const [onBehalf, setOnBehalf] = useState(false)
  const [isTried, setTried] = useState(false)
  const formId = useId()
  const person = open.find((signer) => signer.person.id === personId)?.person.name

  const version = newestOf(board)?.version ?? ''

  function sign() {
    setTried(true)
    if (person === undefined) return
    const isSigned = propose([{ kind: 'charter.sign', personId, version, ...(onBehalf ? { onBehalf } : {}) }])
    if (!isSigned) return
    toasts.show({ text: t('done', { person }) })
    onClose()
  }

  return (
    <FormDialog
      title={t('title', { version })}
      description={isOutdated ? t('outdatedText', { version }) : t('text')}
      submit={t('submit')}
      onSubmit={sign}
      onClose={onClose}
    >
      <Select
        label={t('who')}
        value={personId}
        error={isTried && person === undefined ? t('pick') : undefined}
        onChange={(event) => {
          setPersonId(event.target.value)
          setOnBehalf(own !== undefined && event.target.value !== own)
        }}
      >
        <option value="">{t('choose')}</option>
        {open.map(({ person: { id, name } }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {person !== undefined && (
        <div role="radiogroup" aria-label={t('who')}>
          {[false, true].map((isBehalf) => (
            <label key={String(isBehalf)} className={formStyles.check}>
              <input
                type="radio"
                name={`${formId}-as`}
                className={formStyles.box}
                checked={onBehalf === isBehalf}
                onChange={() => setOnBehalf(isBehalf)}
              />
              {t(isBehalf ? 'behalf' : 'self', { person })}
            </label>
          ))}
        </div>
      )}
    </FormDialog>
  )
}
