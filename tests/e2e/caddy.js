// The site on a real web server: Caddy with deploy/Caddyfile, as where it is put online.
//
//     const { address, stop } = await serve({ dir: "dist" }); // on a free port
//     await stop(); // from now on the site is unreachable
//
// scripts/server.mjs is for the tests that change the site while it is served, whose
// compressed files would no longer fit, and that count what it is asked for.

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { freePort, says, start, temporaryFolder } from "./children.js";

const CADDYFILE = fileURLToPath(new URL("../../deploy/Caddyfile", import.meta.url));

/**
 * Starts to serve `dir`, in a folder of the address if `base` names one; then `rest` says in
 * Caddy's words what the rest of the address answers, if it does. Tests that set the browser's clock let
 * the server keep its own to itself.
 */
export async function serve({ dir, base = "", rest, https = false, tellsTime = true }) {
  const port = await freePort();
  const address = `${https ? "https" : "http"}://127.0.0.1:${port}`;
  const { folder: home, remove } = temporaryFolder("caddy");
  const own = join(home, "rest.conf");
  if (rest) writeFileSync(own, `${rest}\n`);
  const env = {
    ...process.env,
    // What Caddy keeps, certificates among it, goes when the test goes.
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    WEGWEISER_SITE: address,
    WEGWEISER_FOLDER: dir,
    WEGWEISER_BASE: base,
    ...(rest && { WEGWEISER_REST: own }),
  };
  const config = configOf(env);
  const [site] = Object.values(config.apps.http.servers);
  // For this machine alone, and without a second server that leads to HTTPS.
  site.listen = [`127.0.0.1:${port}`];
  site.automatic_https = { ...site.automatic_https, disable_redirects: true };
  if (!tellsTime) site.routes.unshift(WITHOUT_TIME);

  const caddy = start("caddy", ["run", "--config", "-"], { env, stdio: ["pipe", "ignore", "pipe"] });
  caddy.child.stdin.end(JSON.stringify(config));
  await says(caddy.child, caddy.child.stderr, /serving initial configuration/);
  const stop = async () => {
    await caddy.stop();
    remove();
  };
  return { address, stop };
}

/** A date that says nothing; without any, Caddy would add its own. */
const WITHOUT_TIME = { handle: [{ handler: "headers", response: { set: { Date: [""] } } }] };

/** The Caddyfile as Caddy reads it. */
function configOf(env) {
  try {
    const options = { env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] };
    return JSON.parse(execFileSync("caddy", ["adapt", "--config", CADDYFILE], options));
  } catch (error) {
    const reason = error.code === "ENOENT" ? "Caddy is missing: scripts/test brings it." : error.stderr;
    throw new Error(reason, { cause: error });
  }
}
