// @ts-check
// The search engine, a module of its own, and what the app calls.

import { carryHeights } from "./carry-over.js";
import { fetchAnew, missFile } from "./failure.js";
import { worker } from "./worker.js";

/**
 * The files of the search engine: written by scripts/finish.mjs.
 *
 * @type {Record<string, any>} `js` and `wasm`; `models` by language
 */
const SEARCH = {};

/** @type {Promise<any> | undefined} */
let engine;

/** @type {ServiceWorkerRegistration | undefined} */
let registration;

/**
 * What is asked of the worker before there is one. There may never be one, so a page that is
 * left takes back what it asked.
 *
 * @type {Set<() => void>}
 */
const waiting = new Set();

worker?.ready
  .then((ready) => {
    registration = ready;
    for (const send of waiting) send();
    waiting.clear();
  })
  // Where storage is forbidden there is no worker.
  .catch(() => {});

/** The module of the search. What did not come is asked for again the next time. */
function loadSearch() {
  /** @param {string} path */
  const load = async (path) => {
    const { default: init, Engine } = await import(path);
    await init({ module_or_path: SEARCH.wasm });
    return Engine;
  };
  // What came cut off the browser keeps for ever, and the script under its address as long as
  // the page is open.
  const loadAnew = async () => {
    await fetchAnew([SEARCH.js, SEARCH.wasm]);
    return load(`${SEARCH.js}?${Date.now()}`);
  };
  engine ??= load(SEARCH.js).catch(loadAnew).catch(async () => {
    engine = undefined;
    await missFile();
  });
  return engine;
}

// What the app calls.
globalThis.wegweiser = {
  carryHeights,
  loadSearch,

  /** Tells that a file with a hash in its name did not come. */
  missFile,

  /**
   * Builds an index (src/platform/web/engine.rs).
   *
   * @param {string[]} parts
   */
  async openSearch(...parts) {
    const Engine = await loadSearch();
    return new Engine(...parts);
  },

  /**
   * What sentences mean in a language (src/search/intent); null where that did not come.
   *
   * @param {string} language
   */
  async loadModel(language) {
    const path = SEARCH.models[language];
    const answer = path && (await fetch(path).catch(() => {}));
    const bytes = answer?.ok && (await answer.arrayBuffer().catch(() => {}));
    return bytes ? new Uint8Array(bytes) : null;
  },

  /**
   * Asks the worker to do something with the languages (src/platform/web/worker.rs); returns
   * what ends the answers.
   *
   * @param {string} wish
   * @param {(...kept: any[]) => void} answer what is kept, of how many bytes, and whether that is all
   */
  languages(wish, answer) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => answer(...data);
    const send = () => registration?.active?.postMessage(wish, [port2]);
    if (registration) send();
    else waiting.add(send);
    return () => {
      waiting.delete(send);
      port1.onmessage = null;
      port1.close();
    };
  },
};
