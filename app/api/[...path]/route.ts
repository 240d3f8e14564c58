import { openApi } from '../open-api.ts'

/** Under Next alone (without server.ts in front) the interface is served from here. */
const handle = async (request: Request) => (await openApi()).fetch(request)

export { handle as DELETE, handle as GET, handle as HEAD, handle as OPTIONS, handle as POST, handle as PUT }
