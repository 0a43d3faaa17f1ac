// Firefox as the system has it, driven by the protocol that is built into it. (It is what
// geckodriver speaks to Firefox: the commands of WebDriver, as lines of JSON.)
// https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { start, temporaryFolder } from "../children.js";
import { WINDOW } from "./window.js";

/** Settings of the profile: any free port, German, and no questions to its maker. */
const SETTINGS = {
  "marionette.port": 0,
  "intl.accept_languages": "de-DE, de",
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.newtabpage.enabled": false,
  "browser.region.update.enabled": false,
  "browser.safebrowsing.provider.mozilla.updateURL": "",
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
  "toolkit.telemetry.server": "data:,",
};

/** Starts Firefox; `send` gives it a command of WebDriver. */
export async function firefox() {
  const { folder, remove } = temporaryFolder("firefox");
  const lines = Object.entries(SETTINGS).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, "user.js"), lines.join("\n"));
  const { child, stop } = start(
    process.env.FIREFOX ?? "firefox-esr",
    ["--marionette", "--headless", "--no-remote", "--profile", folder],
    {
      env: { ...process.env, MOZ_HEADLESS_WIDTH: WINDOW.width, MOZ_HEADLESS_HEIGHT: WINDOW.height },
      stdio: "ignore",
    },
  );
  const port = await portOf(child, folder);
  const { send, close } = await speakTo(port);
  await send("WebDriver:NewSession", {});
  return {
    send: (command, parameters) => send(`WebDriver:${command}`, parameters),
    stop: async () => {
      close();
      await stop();
      remove();
    },
  };
}

/** Firefox writes down its port as soon as it listens. */
async function portOf(child, folder) {
  let failure;
  child.once("error", (error) => (failure = error.message));
  child.once("exit", (code) => (failure = `exit code ${code}`));
  const file = join(folder, "MarionetteActivePort");
  while (!existsSync(file) || !readFileSync(file, "utf8")) {
    if (failure) throw new Error(`Firefox has stopped: ${failure}. FIREFOX names another one.`);
    await pause(50);
  }
  return Number(readFileSync(file, "utf8"));
}

/** Messages go to and fro as their length in bytes, a colon, and JSON. */
async function speakTo(port) {
  const socket = connect(port, "127.0.0.1");
  const waiting = new Map();
  const greeted = new Promise((resolve, reject) => {
    waiting.set("greeting", resolve);
    socket.once("error", reject);
  });
  let buffer = Buffer.alloc(0);
  socket.on("data", (part) => {
    buffer = Buffer.concat([buffer, part]);
    for (let message = first(buffer); message; message = first(buffer)) {
      buffer = buffer.subarray(message.end);
      const [, id = "greeting", error, value] = Array.isArray(message.json) ? message.json : [];
      waiting.get(id)?.({ error, value });
      waiting.delete(id);
    }
  });
  await greeted;

  let count = 0;
  const send = async (command, parameters) => {
    count += 1;
    const message = JSON.stringify([0, count, command, parameters]);
    const answered = new Promise((resolve) => waiting.set(count, resolve));
    socket.write(`${Buffer.byteLength(message)}:${message}`);
    const { error, value } = await answered;
    if (error) throw new Error(`${command}: ${error.message}`);
    return value?.value;
  };
  return { send, close: () => socket.destroy() };
}

/** The first message in a buffer, if all of it has come. */
function first(buffer) {
  const colon = buffer.indexOf(":");
  if (colon < 0) return undefined;
  const end = colon + 1 + Number(buffer.subarray(0, colon));
  if (buffer.length < end) return undefined;
  return { json: JSON.parse(buffer.subarray(colon + 1, end)), end };
}
