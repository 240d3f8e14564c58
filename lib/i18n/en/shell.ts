/** What every screen shares: the frame, connection, errors and why a change was refused. */
export const shell = {}
