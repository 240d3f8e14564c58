'use client'

import { useMemo } from 'react'
import { useMessages, useTranslations } from 'use-intl'
import type { Board, Domain, Id, Lane } from '#lib/board/board.ts'
import { type CatalogueId, row } from '#lib/catalogue/responsibilities.ts'
import type { Messages } from '#lib/i18n/en.ts'

/** The names of things that a board knows only by id, in the language of the screen. */
export interface NamingInWords {
  /** A lane as people call it: the role's name, `Shared`, or that nobody has it yet. */
  laneName(lane: Lane, board: Pick<Board, 'roles'>): string
  domainName(domain: Domain): string
  /** The title of a row of the catalogue; its id for a row that the catalogue does not have. */
  titleOf(catalogueId: Id): string
}

/** The names of lanes, domains and rows of the catalogue. The same object as long as the language stays. */
export function useNaming(): NamingInWords {
  const t = useTranslations('details')
  const { catalogue } = useMessages() as Messages
  return useMemo(
    () => ({
      laneName(lane, { roles }) {
        if (lane === 'unplaced') return t('unplaced')
        if (lane === 'shared') return t('shared')
        return nameOf(roles, lane) ?? lane
      },
      domainName: (domain) => catalogue.domains[domain],
      titleOf: (catalogueId) =>
        row(catalogueId) ? catalogue.responsibilities[catalogueId as CatalogueId].title : catalogueId,
    }),
    [t, catalogue],
  )
}

function nameOf(roles: Board['roles'], roleId: Id): string | undefined {
  return roles.find((role) => role.id === roleId)?.name
}
