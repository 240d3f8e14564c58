import { createRoot } from 'react-dom/client'
import type { Board } from '#lib/board/board.ts'
import { inLane, lanesOf } from '#lib/board/board.ts'
import { followPointer } from './follow-pointer.ts'
import { startMoving } from './start-moving.ts'
import { StaticCard } from './static-card.tsx'

declare global {
  interface Window {
    board: Board
    startMoving: typeof startMoving
  }
}

/** The floor of the screens: the same cards drawn once by React, and what a page does at least for a drag or a move. */
export function StaticPage({ board }: { board: Board }) {
  return (
    <main className="lanes">
      {lanesOf(board).map((lane) => (
        <section className="lane" key={lane} aria-label={lane}>
          <header className="lane-header">
            <h2>{board.roles.find((role) => role.id === lane)?.name ?? lane}</h2>
          </header>
          <div className="lane-cards">
            {inLane(board, lane).map((card) => (
              <StaticCard key={card.id} card={card} roles={board.roles} />
            ))}
          </div>
        </section>
      ))}
    </main>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<StaticPage board={window.board} />)
followPointer()
window.startMoving = startMoving
