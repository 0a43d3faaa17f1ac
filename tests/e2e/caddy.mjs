// The site as it is online: served by Caddy, as deploy/Caddyfile has it.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { FOLDER } from "./site.js";

const CADDYFILE = fileURLToPath(new URL("../../deploy/Caddyfile", import.meta.url));

/** How long it may take to start. */
const PATIENCE_MS = 20_000;

/** Starts it on a free port; `stop` ends it, and from then on the site is unreachable. */
export async function startCaddy() {
  const address = `http://127.0.0.1:${await freePort()}`;
  // What it wants to remember is kept from the home folder.
  const folder = mkdtempSync(join(tmpdir(), "wegweiser-caddy-"));
  const caddy = spawn("caddy", ["run", "--config", CADDYFILE, "--adapter", "caddyfile"], {
    env: {
      ...process.env,
      WEGWEISER_SITE: address,
      WEGWEISER_FOLDER: FOLDER,
      XDG_CONFIG_HOME: folder,
      XDG_DATA_HOME: folder,
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  caddy.stderr.setEncoding("utf8").on("data", (text) => (said = (said + text).slice(-2_000)));
  const ended = once(caddy, "exit");
  const stop = async () => {
    caddy.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const patience = Date.now() + PATIENCE_MS;
  while (!(await isThere(address))) {
    if (caddy.exitCode !== null || Date.now() > patience) {
      await stop();
      throw new Error(`Caddy did not start:\n${said}`);
    }
    await wait(100);
  }
  return { address, stop };
}

function isThere(address) {
  return fetch(address).then(
    () => true,
    () => false,
  );
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
