'use client'

import { useEffect, useEffectEvent } from 'react'

/** Gives away every file that is dropped anywhere while this is shown, before anybody else takes it. */
export function useDroppedFile(take: (file: File) => unknown): void {
  const given = useEffectEvent(take)
  useEffect(() => {
    const drop = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? []
      if (!file) return
      event.preventDefault()
      given(file)
    }
    window.addEventListener('drop', drop, { capture: true })
    return () => window.removeEventListener('drop', drop, { capture: true })
  }, [])
}
