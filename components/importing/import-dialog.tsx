'use client'

import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { BringFields } from './bring-fields.tsx'
import { broughtFile } from './brought-file.ts'
import { ImportPreviewView } from './import-preview.tsx'
import { useDroppedFile } from './use-dropped-file.ts'
import { useMatrixImport } from './use-matrix-import.ts'

/** Brings a matrix onto the board: paste or choose, see what was understood, correct it, add it. `file`: what was dropped. */
export function ImportDialog({ onClose, file }: { onClose: () => void; file?: File }) {
  const t = useTranslations('importing')
  const [text, setText] = useState('')
  const formId = useId()
  const matrix = useMatrixImport()
  const { preview, problem, isBusy } = matrix

  async function readFile(chosen: File) {
    const brought = await broughtFile(chosen).catch(() => 'unreadable' as const)
    if (brought === 'too-large') matrix.reset(t('tooLarge'))
    else if (brought === 'unreadable') matrix.reset(t('unreadable'))
    else await matrix.read(brought)
  }

  const dropped = useRef(file)
  useEffect(() => {
    const waiting = dropped.current
    dropped.current = undefined
    if (waiting) void readFile(waiting)
  })
  useDroppedFile(readFile)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (isBusy) return
    if (preview) {
      if (await matrix.apply()) onClose()
    } else if (text.trim() === '') matrix.reset(t('nothing'))
    else await matrix.read({ text })
  }

  return (
    <Dialog
      open
      onClose={onClose}
      size="wide"
      title={t('title')}
      {...(!preview && { description: t('description') })}
      footer={
        <>
          <Button onClick={preview ? () => matrix.reset() : onClose}>{t(preview ? 'back' : 'cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" disabled={isBusy}>
            {t(isBusy ? 'reading' : preview ? 'add' : 'read')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit}>
        {preview ? (
          <ImportPreviewView preview={preview} problem={problem} correct={matrix.correct} />
        ) : (
          <BringFields text={text} setText={setText} problem={problem} choose={readFile} />
        )}
      </form>
    </Dialog>
  )
}
