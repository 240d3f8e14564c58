'use client'

import { Menu as BaseMenu } from '@base-ui/react/menu'
import { type ReactNode, type RefObject, useState } from 'react'
import styles from './menu.module.css'
import { MenuItemContext, type MenuItemProps } from './menu-item-context.ts'

/** An open menu at its anchor. Focus goes back to the anchor (or to what `back` answers then), or where the chosen item sent it. */
export function MenuPopup({
  anchor,
  back = () => anchor.current,
  label,
  title,
  close,
  children,
}: {
  anchor: RefObject<HTMLElement | null>
  back?: () => HTMLElement | null
  label: string
  title?: string | undefined
  close: () => void
  children: ReactNode
}) {
  // Found once: what is chosen may take the anchor elsewhere before the menu is gone.
  const [container] = useState(() => surroundings(anchor.current))
  return (
    <BaseMenu.Root open onOpenChange={(open) => !open && close()}>
      <BaseMenu.Portal container={container} className={styles.portal}>
        <BaseMenu.Positioner
          anchor={anchor}
          sideOffset={4}
          align="start"
          positionMethod="fixed"
          className={styles.positioner}
        >
          <BaseMenu.Popup className={styles.menu} aria-label={label} finalFocus={() => focusTarget(back())}>
            {title && <div className={styles.title}>{title}</div>}
            <MenuItemContext value={Item}>{children}</MenuItemContext>
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  )
}

function Item({ onSelect, checked, className, ...item }: MenuItemProps) {
  return (
    <BaseMenu.Item
      {...item}
      className={`${styles.item} ${checked ? styles.checked : ''} ${className ?? ''}`}
      aria-current={checked ? true : undefined}
      onClick={onSelect}
    />
  )
}

/** The part of the page that the anchor belongs to: a menu outside of all parts would be lost on those who listen. */
function surroundings(anchor: HTMLElement | null): HTMLElement {
  return anchor?.closest<HTMLElement>('[role="dialog"], header, main, aside, section, nav') ?? document.body
}

/** Where focus goes: back, unless what was chosen has put it somewhere already or taken that away. */
function focusTarget(back: HTMLElement | null): HTMLElement | false {
  const focused = document.activeElement
  const isInMenu = focused === null || focused === document.body || focused.closest('[role="menu"]') !== null
  return isInMenu && back?.isConnected ? back : false
}
