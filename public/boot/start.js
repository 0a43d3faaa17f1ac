// @ts-check
// Starts the app, and after it the service worker: boot.js begins here.

import { explain, js, root, translate, wasm, whenIdle } from "./page.js";
import { carryOver } from "./carry-over.js";
import { offerExit } from "./exit.js";
import { offerInstallation } from "./installation.js";
import { forgetPrinted, unfoldForPaper } from "./paper.js";
import { keep, listenToWorker } from "./worker.js";
import { again, fail, heal, watchFailure, watchStart } from "./failure.js";
import "./search.js";

// A page that is not drawn by then is in a tab that nobody looks at.
const UNSEEN_MS = 1000;

// A WebAssembly module of a few bytes that has what the program has (see index.html):
// (module
//   (global (export "g") (mut i32) (i32.const 0))
//   (memory 1)
//   (func (param externref f32) (result i32 i32)
//     (memory.fill (i32.const 0) (i32.const 0) (i32.const 0))
//     (i32.extend8_s (i32.trunc_sat_f32_s (local.get 1)))
//     (ref.is_null (local.get 0))))
const PROBE = "AGFzbQEAAAABDQJgAm99An9/YAACf38DAgEABQMBAAEGBgF/AUEACwcFAQFnAwAKFQETAEEAQQBBAPwLACAB/ADAIADRCw==";

/** Lets the browser load what it is slow to load, while the app is still on its way. */
function prepare() {
  // The glue of the app is the script of this worker, too (intl.js).
  new Worker(js, { type: "module", name: root.lang });
  try {
    localStorage.getItem("");
    sessionStorage.getItem("");
  } catch {
    // They are forbidden.
  }
}

/**
 * Waits until there is something to read, or until nobody seems to look.
 *
 * @returns {Promise<void>}
 */
function drawn() {
  return new Promise((resolve) => {
    /** @type {PerformanceObserverCallback} */
    const look = (entries, observer) => {
      // The background comes first.
      if (!entries.getEntriesByName("first-contentful-paint").length) return;
      observer.disconnect();
      resolve();
    };
    new PerformanceObserver(look).observe({ type: "paint", buffered: true });
    setTimeout(resolve, UNSEEN_MS);
  });
}

/** Whether the browser understands the program, before it is asked for. */
function canRun() {
  try {
    new WebAssembly.Module(Uint8Array.from(atob(PROBE), (letter) => letter.charCodeAt(0)));
    return true;
  } catch {
    // It is too old for it, or knows no policy that allows WebAssembly alone.
    return false;
  }
}

async function load() {
  const [{ default: init }] = await Promise.all([import(js), drawn()]);
  if (!init) throw new SyntaxError("the glue is cut off");
  whenIdle(prepare);
  await init({ module_or_path: wasm });
}

async function start() {
  translate();
  if (!canRun()) return explain();
  watchStart();
  if (await heal().catch(() => false)) return location.reload();
  try {
    await load();
  } catch (error) {
    await fail(error);
    throw error;
  }
  // The page comes first: the worker begins when the browser has nothing else to do.
  whenIdle(() => keep().catch(() => {}));
}

carryOver();
offerExit();
offerInstallation();
listenToWorker();
unfoldForPaper();
forgetPrinted();
watchFailure();
addEventListener("wegweiser:again", again);
addEventListener("click", (event) => {
  // Without this script the link loads the page anew, and no more.
  if (!(/** @type {Element} */ (event.target).closest?.(".boot-again"))) return;
  event.preventDefault();
  again();
});
addEventListener("DOMContentLoaded", start);
