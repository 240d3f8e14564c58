/** Fetches what draws dialogs and drawers; the second time it is there already. */
export function loadDialog() {
  return import('./dialog-popup.tsx').then((file) => ({ default: file.DialogPopup }))
}
