/** Links, QR codes, presence, connection and deleting. */
export const sharing = {}
