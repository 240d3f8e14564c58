'use client'

import { useMemo } from 'react'
import { useFormatter, useMessages, useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import { type Board, PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import type { Choice } from '#lib/board/round.ts'
import type { Messages } from '#lib/i18n/en.ts'
import type { Split } from '#lib/rounds/split.ts'

/** The roles that have a short word. */
const PRODUCTS = [PRODUCT_OWNER, PRODUCT_MANAGER] as const

/** Votes in the language of the screen. */
export interface VoteWords {
  /** A choice as people call it: the role's name, `Shared`, `Nobody`. */
  name(choice: Choice): string
  /** The same where there is little room: PO and PM, unless the team calls them otherwise. */
  short(choice: Choice): string
  /** "4 say Product Owner, 3 say Product Manager"; that there are no votes, if so. */
  says(split: Pick<Split, 'parts'>): string
  /** The same in the short words. */
  saysShort(split: Pick<Split, 'parts'>): string
}

/** The words for the votes on a board with these roles. */
export function useVoteWords(roles: Board['roles']): VoteWords {
  const t = useTranslations('reveal')
  const format = useFormatter()
  const { catalogue } = useMessages() as Messages
  const { laneName } = useNaming()
  return useMemo(() => {
    const isRole = (choice: Choice) => choice === 'shared' || roles.some(({ id }) => id === choice)
    const name = (choice: Choice) => {
      if (choice === 'nobody') return t('nobody')
      return isRole(choice) ? laneName(choice, { roles }) : t('goneRole')
    }
    const short = (choice: Choice) => {
      const product = PRODUCTS.find((roleId) => roleId === choice)
      return product && name(choice) === catalogue.roles[product] ? t(`short.${product}`) : name(choice)
    }
    const said = ({ parts }: Pick<Split, 'parts'>, word: (choice: Choice) => string) => {
      if (parts.length === 0) return t('noVotes')
      const each = parts.map(({ choice, count }) =>
        t('says', { count, name: choice === 'nobody' ? t('nobodySaid') : word(choice) }),
      )
      return format.list(each, { type: 'unit' })
    }
    return { name, short, says: (split) => said(split, name), saysShort: (split) => said(split, short) }
  }, [roles, t, format, catalogue, laneName])
}
