// Which languages are kept.

const isOfLanguage = (language) => (path) =>
  path.startsWith(`${BASE}${language}/`) || Object.keys(FILES.languages[language]).includes(path);

/** The languages that somebody needs who never chose to keep any. */
async function neededLanguages() {
  const paths = await openPaths();
  // What is searched in every language can wait for whoever counts bytes.
  const always = navigator.connection?.saveData ? [] : ["de", "en"];
  return LANGUAGES.filter(
    (language) => always.includes(language) || paths.some(isOfLanguage(language)),
  );
}

/** The languages to keep: those needed, and those of which anything was kept before. */
async function languages() {
  const needed = await neededLanguages();
  const names = [CACHE, ...(await otherCaches())];
  const keys = await Promise.all(names.map(async (name) => keysOf(await caches.open(name))));
  const paths = keys.flat().map((key) => key.split("?")[0]);
  return LANGUAGES.filter(
    (language) => needed.includes(language) || paths.some(isOfLanguage(language)),
  );
}

/** The files that everybody needs, and those of some languages. */
function pathsOf(languages) {
  const lists = [FILES.everybody, ...languages.map((language) => FILES.languages[language])];
  return lists.flatMap((list) => Object.keys(list));
}

/** Tells a page how many bytes of the languages are on the device, and of how many. */
async function tellKept(port, isDone) {
  const keys = await keysOf(await ownCache());
  const isKept = (language) =>
    Object.keys(FILES.languages[language]).every((path) => keys.includes(keyOf(path)));
  const weigh = (some) => some.reduce((sum, language) => sum + FILES.weights[language], 0);
  port.postMessage([weigh(LANGUAGES.filter(isKept)), weigh(LANGUAGES), isDone]);
}

/** Keeps every language, one after the other, and tells the page after each. */
async function keepLanguages(port) {
  for (const language of LANGUAGES) {
    // Without a network, what is kept already stays.
    await fill(Object.keys(FILES.languages[language])).catch(() => {});
    await tellKept(port, false);
  }
}

/** Deletes all languages that nobody needs. */
async function dropLanguages() {
  const cache = await ownCache();
  const needed = await neededLanguages();
  const dropped = LANGUAGES.filter((language) => !needed.includes(language));
  for (const key of await keysOf(cache)) {
    const [path] = key.split("?");
    if (dropped.some((language) => isOfLanguage(language)(path))) await cache.delete(key);
  }
}
