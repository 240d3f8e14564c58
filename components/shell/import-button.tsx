'use client'

import { Button } from '#components/ui/button.tsx'
import { useImport } from './use-import.ts'

/** Makes a board from a file. */
export function ImportButton({ label }: { label: string }) {
  return (
    <Button variant="link" onClick={useImport()}>
      {label}
    </Button>
  )
}
