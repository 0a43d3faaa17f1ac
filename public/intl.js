// @ts-check
// Words a number and a date in the language of the page, beside the page: a browser takes
// long to load what it knows of languages, does it once for all threads, and would
// otherwise freeze for it while somebody reads or scrolls.
//
// The build puts this behind the glue of the app, which is there already when boot.js
// wants a worker: a file of its own would be one more to ask for.

if (!globalThis.document) {
  const language = self.name;
  new Intl.NumberFormat(language).format(1);
  new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format();
  close();
}
