/** What a checkpoint's board was made by. Raise it whenever `apply` means something else or `Board` has another shape: older checkpoints are then ignored. */
export const BOARD_VERSION = 2
