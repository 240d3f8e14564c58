import { type ComponentType, createContext, type ReactNode } from 'react'

/** What an item of an open menu takes. */
export interface MenuItemProps {
  /** What choosing it does; the menu closes. */
  onSelect: () => void
  children: ReactNode
  className?: string | undefined
  disabled?: boolean | undefined
  /** It is the present choice. */
  checked?: boolean | undefined
}

/** How an open menu draws its items: only the fetched part of the menu knows. */
export const MenuItemContext = createContext<ComponentType<MenuItemProps>>(() => null)
