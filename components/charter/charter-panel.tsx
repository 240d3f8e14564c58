'use client'

import { useState } from 'react'
import type { SectionId } from '#lib/charter/sections.ts'
import styles from './charter-panel.module.css'
import { IncludeSections } from './include-sections.tsx'
import { IssueDialog } from './issue-dialog.tsx'
import { SignDialog } from './sign-dialog.tsx'
import { SignOff } from './sign-off.tsx'
import { StandingNote } from './standing-note.tsx'
import { TakeAway } from './take-away.tsx'
import type { CharterNow } from './use-charter.ts'
import { Versions } from './versions.tsx'
import { WriteCharter } from './write-charter.tsx'

/** Everything one can do with a charter: issue and sign it, take it away, choose what is in it, write what only it says. */
export function CharterPanel({
  charter,
  sections,
  setSections,
}: {
  charter: CharterNow
  sections: readonly SectionId[]
  setSections: (sections: readonly SectionId[]) => void
}) {
  const [asked, ask] = useState<'issue' | 'sign'>()
  const close = () => ask(undefined)
  return (
    <div className={styles.panel}>
      <StandingNote charter={charter} issue={() => ask('issue')} sign={() => ask('sign')} />
      <TakeAway document={charter.document} sections={sections} />
      <SignOff />
      <WriteCharter />
      <IncludeSections sections={sections} setSections={setSections} />
      <Versions />
      {asked === 'issue' && <IssueDialog onClose={close} />}
      {asked === 'sign' && <SignDialog isOutdated={charter.standing.outdated.length > 0} onClose={close} />}
    </div>
  )
}
