/** The board: lanes, cards, dragging, card details, roles and people. */
export const board = {}
