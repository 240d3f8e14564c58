/** Has the browser save a board as a file, with its whole history. */
export function saveBoard(boardId: string): void {
  const link = document.createElement('a')
  link.href = `/api/boards/${boardId}/export/board.json`
  link.download = ''
  link.click()
}
