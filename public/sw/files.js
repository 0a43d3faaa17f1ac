// @ts-check
// The service worker: after the first visit the guide needs no network. The build joins
// the modules of this folder to sw.js (scripts/join.mjs).
//
// It keeps what everybody needs, German and English (searched in every language; the
// German is for the counter view and for what is not translated, too), and each language
// that was ever shown; with Save-Data only what is shown. Pages that were opened are kept
// as they were written and shown at once; the app makes all others from what is kept.
//
// A new version of the guide is a new version of this file, because the build writes the
// list of files into it. The browser then installs the new worker beside the old one. Each
// version has a cache of its own, filled with the unchanged files of the caches before it
// and with what the network has; nothing is kept whose hash is not the one in the list. The
// old caches are deleted when the new one is complete, a page has started with it, and no page
// runs the old app. Where no page can start with new content, the old one takes its place.
//
// Where only content is new, the worker takes over at once, and the page shows the new
// content from the next click on. Where the app is new, the visitor is offered the change
// (see boot/worker.js); nobody is interrupted.
//
// To take the worker back, serve deploy/sw-off.js as /sw.js.

/**
 * Written by scripts/finish.mjs: which files there are, with the hashes of their contents;
 * without which of them the app cannot start; what the files of each language weigh, in
 * bytes; one hash for all pages, one for the app, and one for everything.
 *
 * @type {{
 *   everybody: Record<string, string>,
 *   languages: Record<string, Record<string, string>>,
 *   start: string[],
 *   weights: Record<string, number>,
 *   pages: string,
 *   app: string,
 *   version: string,
 * }}
 */
export const FILES = {
  everybody: {},
  languages: {},
  start: [],
  weights: {},
  pages: "",
  app: "",
  version: "",
};

/** Where the guide lies on its host: "/", or a folder. */
export const BASE = new URL(".", location.href).pathname;

/** The page that every address shows. */
export const SHELL = BASE;

/** Under what it is kept that the content is that of a version before. */
export const OLDER_CONTENT = `${BASE}older-content`;

/**
 * Whether a file is content: data and words, which change without the app.
 *
 * @param {string} path
 */
export const isContent = (path) =>
  ["data/", "locales/"].some((folder) => path.startsWith(BASE + folder));

export const LANGUAGES = Object.keys(FILES.languages);

export const HASHES = new Map(
  [FILES.everybody, ...Object.values(FILES.languages)].flatMap((list) => Object.entries(list)),
);

/**
 * Under what a file is kept; nothing for what is none of those that are listed.
 *
 * @param {string} path
 */
export const keyOf = (path) => (HASHES.has(path) ? `${path}?${HASHES.get(path)}` : undefined);

/**
 * Under what a page is kept that is not listed.
 *
 * @param {string} path
 */
export const pageKeyOf = (path) => `${path}?${FILES.pages}`;

/**
 * Whether an address of the host is one of the guide's pages.
 *
 * @param {string} path
 */
export const isPage = (path) =>
  [BASE, `${BASE}index.html`].includes(path) ||
  LANGUAGES.some((language) => `${path}/`.startsWith(`${BASE}${language}/`));
