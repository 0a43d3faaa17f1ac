// WebKit, the engine of Safari, as Debian has it: its smallest browser, on a screen that
// nobody sees, driven by WebDriver. https://www.w3.org/TR/webdriver2/

import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";

import { freePort, start } from "../children.js";
import { WINDOW } from "./window.js";

const SCREEN = ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"];

/** How long it may be silent, in milliseconds: longer than any page takes. */
const PATIENCE = 30_000;

/** Where WebDriver has the commands: below the address of the session. */
const PATHS = {
  Navigate: () => "url",
  Back: () => "back",
  ExecuteScript: () => "execute/sync",
  FindElement: () => "element",
  ElementClick: ({ id }) => `element/${id}/click`,
  ElementSendKeys: ({ id }) => `element/${id}/value`,
  SetWindowRect: () => "window/rect",
};

/** Starts WebKit; `send` gives it a command of WebDriver. */
export async function webkit() {
  const screen = start("Xvfb", SCREEN, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const number = await Promise.race([once(screen.child.stdio[3], "data"), failed(screen.child, "Xvfb")]);
  const port = await freePort();
  const env = { ...process.env, DISPLAY: `:${String(number).trim()}`, LIBGL_ALWAYS_SOFTWARE: "1" };
  // Its sandbox does not work in containers, nor does Chromium's.
  if (process.getuid?.() === 0) env.WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS = "1";
  const driver = start("WebKitWebDriver", [`--port=${port}`], { env, stdio: "ignore" });
  const ask = speakTo(`http://127.0.0.1:${port}`);
  const session = await Promise.race([newSession(ask), failed(driver.child, "WebKitWebDriver")]);
  const send = (command, parameters) => ask("POST", `${session}/${PATHS[command](parameters)}`, parameters);
  await send("SetWindowRect", WINDOW);
  return {
    send,
    stop: async () => {
      // The driver ends the browser, which is a program of its own.
      await ask("DELETE", session).catch(() => {});
      await driver.stop();
      await screen.stop();
    },
  };
}

/** Fails when a program that is needed has ended. */
async function failed(child, name) {
  const [reason] = await Promise.race([once(child, "exit"), once(child, "error")]);
  throw new Error(`${name} has stopped: ${reason.message ?? `exit code ${reason}`}`);
}

async function newSession(ask) {
  for (;;) {
    try {
      const { sessionId } = await ask("POST", "/session", { capabilities: {} });
      return `/session/${sessionId}`;
    } catch (error) {
      // The driver does not say when it listens.
      if (error.cause?.code !== "ECONNREFUSED") throw error;
      await pause(50);
    }
  }
}

function speakTo(address) {
  return async (method, path, parameters) => {
    const body = parameters && JSON.stringify(parameters);
    const answer = await fetch(address + path, { method, body, signal: AbortSignal.timeout(PATIENCE) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${value.message || value.error}`);
    return value;
  };
}
