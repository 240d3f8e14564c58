import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { visit } from '#app/api/visit.ts'
import { BoardScreen } from '#components/board/board-screen.tsx'
import { screenAt } from '#components/shell/screens.ts'

interface Address {
  params: Promise<{ boardId: string; view?: string[] }>
}

/** The board for the browser that asks, once for a page. */
const visited = cache(async (boardId: string) => visit((await headers()).get('cookie'), boardId))

/** The team's name, to those who may see it. */
export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const found = await visited((await params).boardId)
  return { title: found?.board.title ?? '' }
}

/** One team's board, in one of its views. To those who may not see it, there is none. */
export default async function BoardPage({ params }: Address) {
  const { boardId, view } = await params
  const found = screenAt(view) && (await visited(boardId))
  if (!found) notFound()
  const { seq, access, me, board } = found
  const now = new Date().toISOString()
  return <BoardScreen snapshot={JSON.stringify({ boardId, seq, now, access, me, board })} />
}
