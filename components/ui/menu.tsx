'use client'

import {
  cloneElement,
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useContext,
  useRef,
  useState,
} from 'react'
import type { ButtonProps } from './button-props.ts'
import { Icon, type IconName } from './icon.tsx'
import { Kbd } from './kbd.tsx'
import { loadMenu } from './load-menu.ts'
import { MenuItemContext, type MenuItemProps } from './menu-item-context.ts'

const MenuPopup = lazy(loadMenu)

/**
 * A button that opens a menu. `trigger` is the button; `label` names the menu to those who listen. What draws the menu is
 * fetched when somebody is about to open it.
 */
export function Menu({
  trigger,
  label,
  title,
  children,
}: {
  trigger: ReactElement<ButtonProps>
  label: string
  title?: string
  children: ReactNode
}) {
  const [isOpen, setOpen] = useState(false)
  const anchor = useRef<HTMLButtonElement>(null)
  return (
    <>
      {cloneElement(trigger, {
        ref: anchor,
        'aria-haspopup': 'menu',
        'aria-expanded': isOpen,
        onPointerEnter: () => void loadMenu(),
        onFocus: () => void loadMenu(),
        onClick: () => setOpen((open) => !open),
        onKeyDown: (event) => {
          if (event.key !== 'ArrowDown' || isOpen) return
          event.preventDefault()
          setOpen(true)
        },
      })}
      {isOpen && (
        <Suspense>
          <MenuPopup anchor={anchor} label={label} title={title} close={() => setOpen(false)}>
            {children}
          </MenuPopup>
        </Suspense>
      )}
    </>
  )
}

/** One choice in a menu, with a sign before it and a key that does the same after it. */
export function MenuItem({
  icon,
  shortcut,
  children,
  ...item
}: MenuItemProps & { icon?: IconName | ReactElement; shortcut?: string | undefined }) {
  const Item = useContext(MenuItemContext)
  return (
    <Item {...item}>
      {typeof icon === 'string' ? <Icon name={icon} /> : icon}
      {children}
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </Item>
  )
}
