// Programs that a test starts: servers, and browsers that Playwright does not know.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Starts a program. It ends with `stop`, or with the process of the test if that breaks off.
 * A program that cannot be started is reported by the event `error` of `child`.
 */
export function start(command, args, options) {
  const child = spawn(command, args, options);
  const ended = new Promise((resolve) => child.once("exit", resolve).once("error", resolve));
  // At once: what is asked nicely may take its time.
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const stop = async () => {
    kill();
    await ended;
    process.off("exit", kill);
  };
  return { child, stop };
}

/** A new folder for what a program keeps; `remove` takes it away. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `wegweiser-${name}-`));
  // A program that was killed a moment ago may still be writing.
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return { folder, remove };
}

/** A port of this machine that nobody uses. */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/**
 * Waits until a program has written, among much else, what a pattern describes; gives the
 * match. Fails with all that it has written, if it ends before.
 */
export function says(child, stream, pattern) {
  let said = "";
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`${child.spawnfile} has stopped: ${why}\n${said}`));
    child.once("error", (error) => fail(error.message));
    child.once("exit", (code) => fail(`exit code ${code}`));
    stream.setEncoding("utf8").on("data", (part) => {
      said += part;
      const match = pattern.exec(said);
      if (match) resolve(match);
    });
  });
}
