// The web servers that deploy/ has settings for.

import { serve as caddy } from "./caddy.js";
import { serve as nginx } from "./nginx.js";

/** How each of them serves the site. */
export const SERVERS = { caddy, nginx };
