/** Fetches what draws menus; the second time it is there already. */
export function loadMenu() {
  return import('./menu-popup.tsx').then((file) => ({ default: file.MenuPopup }))
}
