import { headers } from 'next/headers'
import { cardCounts } from '#components/home/card-counts.ts'
import { Home } from '#components/home/home.tsx'
import { OFFERED } from '#components/home/offered.ts'
import { en } from '#lib/i18n/en.ts'
import { boardsOfBrowser } from './api/visit.ts'

/** Home. */
export default async function Page() {
  const visited = await boardsOfBrowser((await headers()).get('cookie'))
  const counts = cardCounts(OFFERED, en.catalogue)
  return <Home cardCounts={counts} visited={visited} now={new Date().toISOString()} />
}
