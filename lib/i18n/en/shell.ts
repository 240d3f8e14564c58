/** What every screen shares: the frame, connection, errors and why a change was refused. */
export const shell = {
  /** How entries are signed by those who gave no name. */
  author: {
    somebody: 'Somebody',
    link: {
      facilitator: 'Somebody with the facilitator link',
      participant: 'Somebody with the participant link',
      viewer: 'Somebody with the viewer link',
    },
  },
}
