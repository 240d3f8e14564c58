/** Home and join. */
export const home = {}
