'use client'

import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { suffices } from '#lib/board/access.ts'
import styles from './file-drop.module.css'

const ImportDialog = lazy(() =>
  import('./import-dialog.tsx').then((file) => ({ default: file.ImportDialog })),
)

/** Takes a file that is dropped anywhere on the board, and shows the matrix in it. Nothing for viewers. */
export function FileDrop() {
  const t = useTranslations('importing')
  const mayEdit = suffices(useLiveBoard().access, 'participant')
  const [isOver, setOver] = useState(false)
  const [file, setFile] = useState<File>()

  useEffect(() => {
    if (!mayEdit) return
    const stop = new AbortController()
    const { signal } = stop
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      // Without this the browser would open the file in place of the board.
      event.preventDefault()
      setOver(true)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      // An open dialog may have taken it.
      if (event.defaultPrevented) return
      const [dropped] = event.dataTransfer?.files ?? []
      if (!dropped) return
      event.preventDefault()
      setFile(dropped)
    }
    window.addEventListener('dragover', over, { signal })
    window.addEventListener('drop', drop, { signal })
    window.addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), {
      signal,
    })
    return () => stop.abort()
  }, [mayEdit])

  return (
    <>
      {isOver && (
        <div className={styles.overlay} aria-hidden>
          <p>{t('drop')}</p>
        </div>
      )}
      <Suspense>{file && <ImportDialog file={file} onClose={() => setFile(undefined)} />}</Suspense>
    </>
  )
}
