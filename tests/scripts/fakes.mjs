// A machine for the scripts on which each program is as a test wants it.

import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What every machine has; the scripts find nothing else but what a test puts there. */
const COMMON = "awk bash cat chmod cksum cut dirname env false find git grep head mkdir mv rm sed sort tr true xargs";

export class Machine {
  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), "wegweiser-scripts-"));
    this.bin = join(this.folder, "bin");
    mkdirSync(this.bin);
    COMMON.split(" ").forEach((name) => this.real(name));
  }

  /** Puts a program of the test there, written for the shell. */
  fake(name, body) {
    const path = join(this.bin, name);
    writeFileSync(path, `#!/bin/bash\n${body}\n`);
    chmodSync(path, 0o755);
    return this;
  }

  /** Puts a program of this machine there, if it is here at all. */
  real(name) {
    const folder = (process.env.PATH ?? "").split(":").find((folder) => existsSync(join(folder, name)));
    if (folder) symlinkSync(join(folder, name), join(this.bin, name));
    return Boolean(folder);
  }

  remove(name) {
    rmSync(join(this.bin, name));
  }

  /** Runs a script that may call all functions of scripts/tools.sh. */
  start(script, folder = ROOT) {
    const whole = `set -euo pipefail\nsource scripts/tools.sh\n${script}`;
    return new Run(spawn("bash", ["-c", whole], this.#options(folder)));
  }

  /** Runs a program of a folder, such as scripts/build. */
  startFile(path, folder) {
    return new Run(spawn("bash", [path], this.#options(folder)));
  }

  async run(script) {
    const run = this.start(script);
    run.close();
    return { code: await run.ended, text: run.text };
  }

  #options(cwd) {
    const env = { PATH: this.bin, HOME: this.folder, XDG_CACHE_HOME: join(this.folder, "cache") };
    return { cwd, env, stdio: ["pipe", "pipe", "pipe"], detached: true };
  }

  clear() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A script that runs. */
class Run {
  text = "";

  constructor(child) {
    this.child = child;
    this.ended = new Promise((resolve) => child.once("close", resolve));
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (part) => (this.text += part));
    }
  }

  /** Waits until it has written something; fails if it ends without. */
  async says(words) {
    while (!this.text.includes(words)) {
      const more = new Promise((resolve) => {
        this.child.stdout.once("data", resolve);
        this.child.stderr.once("data", resolve);
      });
      const end = this.ended.then(() => "end");
      if ((await Promise.race([more, end])) === "end" && !this.text.includes(words)) {
        throw new Error(`It ended without “${words}”:\n${this.text}`);
      }
    }
  }

  /** What it reads comes to an end. */
  close() {
    this.child.stdin.end();
  }

  /** Ends it and all that it has started, as nothing else can. */
  kill() {
    process.kill(-this.child.pid, "SIGKILL");
  }
}
