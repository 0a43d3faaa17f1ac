// The site on a real web server: Caddy with deploy/Caddyfile, as where it is put online.
//
//     const { address, stop } = await serve({ dir: "dist" }); // on a free port
//     await stop(); // from now on the site is unreachable
//
// scripts/server.mjs is for the tests that change the site while it is served, whose
// compressed files would no longer fit, and that count what it is asked for.

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const CADDYFILE = fileURLToPath(new URL("../../deploy/Caddyfile", import.meta.url));

/**
 * Starts to serve `dir`, in a folder of the address if `base` names one. Tests that set
 * the browser's clock let the server keep its own to itself.
 */
export async function serve({ dir, base = "", https = false, tellsTime = true }) {
  const port = await freePort();
  const address = `${https ? "https" : "http"}://127.0.0.1:${port}`;
  const home = mkdtempSync(join(tmpdir(), "wegweiser-caddy-"));
  const env = {
    ...process.env,
    // What Caddy keeps, certificates among it, goes when the test goes.
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    WEGWEISER_SITE: address,
    WEGWEISER_FOLDER: dir,
    WEGWEISER_BASE: base,
  };
  const config = configOf(env);
  const [site] = Object.values(config.apps.http.servers);
  // For this machine alone, and without a second server that leads to HTTPS.
  site.listen = [`127.0.0.1:${port}`];
  site.automatic_https = { ...site.automatic_https, disable_redirects: true };
  if (!tellsTime) site.routes.unshift(WITHOUT_TIME);

  const caddy = spawn("caddy", ["run", "--config", "-"], { env, stdio: ["pipe", "ignore", "pipe"] });
  const stopped = once(caddy, "exit");
  // At once: browsers keep connections open. And not left behind when a test breaks off.
  const kill = () => caddy.kill("SIGKILL");
  process.once("exit", kill);
  const stop = async () => {
    kill();
    await stopped;
    process.off("exit", kill);
    rmSync(home, { recursive: true, force: true });
  };
  caddy.stdin.end(JSON.stringify(config));
  await started(caddy);
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
    const mend = error.code === "ENOENT" ? "Caddy is missing: scripts/test brings it." : error.stderr;
    throw new Error(mend, { cause: error });
  }
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** Waits until Caddy has said, among much else, that it serves. */
function started(caddy) {
  let said = "";
  return new Promise((resolve, reject) => {
    caddy.once("exit", () => reject(new Error(`Caddy has stopped: ${said}`)));
    caddy.stderr.setEncoding("utf8").on("data", (part) => {
      said += part;
      if (said.includes("serving initial configuration")) resolve();
    });
  });
}
