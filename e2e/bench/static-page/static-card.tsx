import { accountable, type Responsibility, type Role } from '#lib/board/board.ts'

/** A card with what a board shows of it: handle, title, domain, letters, a flag where nobody leads, and its menu. */
export function StaticCard({ card, roles }: { card: Responsibility; roles: readonly Role[] }) {
  const letters = roles.map(
    (role) => [role, accountable(card) === role.id ? 'A' : card.duties[role.id]] as const,
  )
  return (
    <article className="card" data-card={card.id} aria-label={card.title} tabIndex={-1}>
      <div className="card-face">
        <div className="card-top">
          <button type="button" className="card-button" aria-label={`Drag ${card.title}`}>
            <Dots />
          </button>
          <h3 className="card-title">
            <button type="button" className="card-open">
              {card.title}
            </button>
          </h3>
        </div>
        <div className="card-meta">
          <span className="chip">{card.domain}</span>
          <ul className="marks">
            {letters.map(([role, letter]) =>
              letter ? (
                <li key={role.id}>
                  {role.name}
                  <abbr className="mark" title={`${role.name}: ${letter}`}>
                    {letter}
                  </abbr>
                </li>
              ) : null,
            )}
          </ul>
        </div>
        {card.lane === 'shared' && !card.lead ? (
          <p className="flag">
            <Dots />
            No lead
          </p>
        ) : null}
        <button type="button" className="card-button card-menu" aria-label={`Move ${card.title} to…`}>
          <Dots />
        </button>
      </div>
    </article>
  )
}

function Dots() {
  return (
    <svg width="16" height="16" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
      <circle cx="12" cy="12" r="1" />
      <circle cx="19" cy="12" r="1" />
      <circle cx="5" cy="12" r="1" />
    </svg>
  )
}
