import { decideRoutes } from './decide.ts';
import { dutyRoutes } from './duty.ts';
import { mapRoutes } from './map.ts';
import { matrixRoutes } from './matrix.ts';
import { prepareRoutes } from './prepare.ts';
import { profileRoutes } from './profiles.ts';
import { protocolRoutes } from './protocol.ts';
import { readRoutes } from './read.ts';
import { root } from './root.ts';

/** Every page, by what one comes for. Each is a file of its own that the browser fetches with it. */
export const routeTree = root.addChildren([...readRoutes, ...profileRoutes, ...matrixRoutes, ...mapRoutes, ...prepareRoutes, ...decideRoutes, ...dutyRoutes, ...protocolRoutes]);
