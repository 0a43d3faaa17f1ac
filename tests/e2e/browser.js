// Which Chromium of the system the tests drive.

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The one that takes half the time, and those that know of windows and of installing. */
const HEADLESS = ["chromium-headless-shell"];
const COMPLETE = ["chromium", "chromium-browser", "google-chrome"];

/** The browser that CHROMIUM names, or the first on PATH. */
export function anyBrowser() {
  const path = process.env.CHROMIUM || find([...HEADLESS, ...COMPLETE]);
  if (!path) throw new Error("Chromium is missing: install it, or name it in CHROMIUM.");
  return path;
}

/** A browser with all that a visitor's has, where there is one. */
export const completeBrowser = () => find(COMPLETE);

function find(names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
