// The page of the search benchmark: the engines, and what is measured of them. All get
// the same documents and the same queries. `bench-search.mjs` calls what is exported.

/** What the names of copies differ in. */
const SYLLABLES = [..."bdfgklmnprstvwz"].flatMap((letter) => [..."aeiou"].map((it) => letter + it));

/** The fields of `src/search/index/wire.rs` that are names. */
const NAMES = ["n", "o"];

const read = async (path) => (await fetch(path)).text();
const words = (base) => read(`/dist/data/words/${base}.tsv`);

// --- The engines ---------------------------------------------------------------------
//
// Each has an `index`, which takes documents and returns what finds the ids for a query,
// best first. What has to be loaded before is not counted.

const ENGINES = {
  /** Ours, as it ships and as the app uses it: see `Search` in `tests/search.rs`. */
  async ours({ isWide = false, completes = false, ...setting }) {
    // Another address is another module, whose memory begins anew.
    const { default: init, Engine } = await import(`${setting.glue}?${Math.random()}`);
    const { memory } = await init({ module_or_path: setting.wasm });
    const { concepts, german, own, others, model } = await listsOf(setting);
    const index = ({ lines, ids }) => {
      const open = (others) => {
        const engine = new Engine(lines, concepts, german, own, others);
        engine.learn(model);
        return engine;
      };
      const read = (answer) => answer.split("\n").slice(1).map((hit) => ids[parseInt(hit, 10)]);
      const first = open(isWide ? others.Latin : "");
      const wide = {};
      const find = (query) => {
        const answer = first.search(query);
        // Its first line begins with a better spelling, if there is one.
        const [head, ...hits] = answer.split("\n");
        const isUnderstood = hits.length > 0 && /^(\t|$)/.test(head);
        const script = !isUnderstood && scriptOf(query);
        if (!script) return read(answer);
        wide[script] ??= open(others[script]);
        return read(wide[script].search(query));
      };
      // The app searches once for each key, and makes the other engine in between.
      const press = (query) => {
        read(first.search(query));
        if (completes) first.complete(query);
      };
      return Object.assign(find, { press });
    };
    return { index, memory };
  },

  /** As in Integreat, a guide for people who have just arrived. */
  async minisearch() {
    return { index: miniSearch(await import("/packages/minisearch/dist/es/index.js"), "AND") };
  },

  /** The same, but one word of the query is enough: the library's own default. */
  async minisearchAny() {
    return { index: miniSearch(await import("/packages/minisearch/dist/es/index.js"), "OR") };
  },

  /** Parts of words are found, and documents that lack a word of the query. */
  async flexsearch() {
    const path = "/packages/flexsearch/dist/flexsearch.bundle.module.min.mjs";
    const { Index, Charset } = await import(path);
    const index = (documents) => {
      const index = new Index({ tokenize: "full", encoder: Charset.Normalize });
      documents.forEach(({ title, content }, at) => index.add(at, `${title} ${content}`));
      const find = (query) => index.search(query, { suggest: true, limit: 100 });
      return (query) => find(query).map((at) => documents[at].id);
    };
    return { index };
  },

  async fuse() {
    return { index: fuse(await import("/packages/fuse.js/dist/fuse.min.mjs")) };
  },

  /** The same, but it looks for each word of the query by itself. */
  async fuseTokens() {
    const module = await import("/packages/fuse.js/dist/fuse.min.mjs");
    return { index: fuse(module, { useTokenSearch: true }) };
  },

  /** Its own tokenizer knows one language at a time, so it gets another one. */
  async orama() {
    const { create, insert, search } = await import("/packages/@orama/orama/dist/browser/index.js");
    const index = (documents) => {
      const tokenizer = { language: "english", normalizationCache: new Map(), tokenize: tokens };
      const schema = { title: "string", content: "string" };
      const db = create({ schema, components: { tokenizer } });
      for (const document of documents) insert(db, document);
      const options = { tolerance: 1, boost: { title: 2 }, limit: 100 };
      return (query) => search(db, { term: query, ...options }).hits.map(({ id }) => id);
    };
    return { index };
  },

  /** Whole words before beginnings before typos, as its guide has it. */
  async lunr() {
    await loadScript("/packages/lunr/lunr.js");
    const { lunr } = globalThis;
    const { TRAILING } = lunr.Query.wildcard;
    const index = (documents) => {
      const index = lunr(function () {
        // These know English only, and drop what is not in Latin letters.
        this.pipeline.reset();
        this.searchPipeline.reset();
        this.ref("id");
        this.field("title", { boost: 2 });
        this.field("content");
        for (const { id, title, content } of documents) {
          this.add({ id, title: tokens(title), content: tokens(content) });
        }
      });
      const find = (query) => {
        return index.query((clauses) => {
          for (const word of tokens(query)) {
            clauses.term(word, { boost: 100 });
            clauses.term(word, { boost: 10, wildcard: TRAILING });
            clauses.term(word, { boost: 1, editDistance: 1 });
          }
        });
      };
      return (query) => find(query).map(({ ref }) => ref);
    };
    return { index };
  },
};

function miniSearch({ default: MiniSearch }, combineWith) {
  return (documents) => {
    const index = new MiniSearch({
      fields: ["title", "content"],
      processTerm: fold,
      searchOptions: { boost: { title: 2 }, fuzzy: 0.25, prefix: true, combineWith },
    });
    index.addAll(documents);
    return (query) => index.search(query).map(({ id }) => id);
  };
}

function fuse({ default: Fuse }, more) {
  return (documents) => {
    const index = new Fuse(documents, {
      keys: [
        { name: "title", weight: 2 },
        { name: "content", weight: 1 },
      ],
      ignoreLocation: true,
      ignoreDiacritics: true,
      threshold: 0.3,
      ...more,
    });
    return (query) => index.search(query).map(({ item }) => item.id);
  };
}

/** The words that our engine looks at for a language, and more for queries it is lost with. */
async function listsOf({ language, languages }) {
  const join = async (tags) => {
    const bases = tags.map((tag) => tag.split("-")[0]);
    const lists = bases.filter((base) => !["de", "en"].includes(base)).map(words);
    return (await Promise.all(lists)).join("\n");
  };
  const others = {};
  for (const script of ["Latin", "Cyrillic", "Arabic"]) {
    const isOther = ({ tag, name }) => tag !== language && scriptOf(name) === script;
    others[script] = await join(languages.filter(isOther).map(({ tag }) => tag));
  }
  const [concepts, german] = await Promise.all([read("/dist/data/concepts.tsv"), words("de")]);
  const own = [await join([language]), await words("en")].join("\n");
  const answer = await fetch(`/dist/data/models/${language.split("-")[0]}.bin`);
  const model = new Uint8Array(await answer.arrayBuffer());
  return { concepts, german, own, others, model };
}

/** The script of the first letter of a text that has one of ours. */
function scriptOf(text) {
  const scripts = /(?<Latin>\p{sc=Latin})|(?<Cyrillic>\p{sc=Cyrillic})|(?<Arabic>\p{sc=Arabic})/u;
  const found = Object.entries(text.match(scripts)?.groups ?? {});
  return found.find(([, letter]) => letter)?.[0];
}

/** As Integreat folds words. */
function fold(text) {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "");
  return plain.replaceAll("ß", "ss").toLowerCase();
}

const tokens = (text) => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

function loadScript(src) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.onload = resolve;
    script.onerror = reject;
    script.src = src;
    document.head.append(script);
  });
}

// --- The documents -------------------------------------------------------------------

/** The documents of a language: lines for our engine, records for the others. */
async function documentsOf(language, copies = 1) {
  const original = await read(`/documents/${language}.documents`);
  const lines = Array.from({ length: copies }, (_, copy) => varied(original, copy)).join("");
  const documents = lines.trimEnd().split("\n").map(recordOf);
  return Object.assign(documents, { lines, ids: documents.map(({ id }) => id) });
}

/** A line as `src/search/index/wire.rs` writes it. */
function recordOf(line) {
  const [id, , ...fields] = line.replaceAll("\u00ad", "").split("\t");
  const isName = (field) => NAMES.includes(field[0]);
  const text = (fields) => fields.map((field) => field.slice(1)).join(" \n");
  return {
    id,
    title: text(fields.filter(isName)),
    content: text(fields.filter((field) => !isName(field))),
  };
}

/** A copy of documents with ids, names and addresses of its own. */
function varied(lines, copy) {
  if (copy === 0) return lines;
  const documents = lines.trimEnd().split("\n");
  const copies = documents.map((line) => {
    const [id, prior, ...fields] = line.split("\t");
    const others = fields.map((field) => {
      if (![...NAMES, "s"].includes(field[0])) return field;
      return field[0] + field.slice(1).replace(/\p{L}{5,}/gu, (word) => variedWord(word, copy));
    });
    return [`${id}-${copy}`, prior, ...others].join("\t");
  });
  return `${copies.join("\n")}\n`;
}

/** A syllable more at the end, or another one in the middle. */
function variedWord(word, copy) {
  const syllable = SYLLABLES[(copy + word.length * 7) % SYLLABLES.length];
  const more = copy > SYLLABLES.length ? SYLLABLES[copy % 10] : "";
  if (copy % 2 === 0) return word + syllable + more;
  const middle = Math.floor(word.length / 2);
  return word.slice(0, middle) + syllable + more + word.slice(middle + 2);
}

// --- What is measured ----------------------------------------------------------------

/** The place of the first right answer to each row (0: none), and how many answers it has. */
export async function quality(engine, rows, setting) {
  const { index } = await ENGINES[engine](setting);
  const find = index(await documentsOf(setting.language));
  const places = rows.map(({ query, right }) => {
    const found = find(query);
    return { place: found.findIndex((id) => right.includes(id)) + 1, answers: found.length };
  });
  const typed = rows.filter(({ isTyped }) => isTyped).map(({ query }) => query);
  return { places, times: type(find, typed, setting.budget) };
}

/**
 * Index time and memory of an engine in a page that did nothing before, key presses, and
 * the index time once the browser has compiled all (`again` times).
 */
export async function measure(engine, { copies, queries, budget, again, ...setting }) {
  const { index, memory } = await ENGINES[engine](setting);
  const documents = await documentsOf(setting.language, copies);
  const used = () => {
    globalThis.gc();
    return performance.memory.usedJSHeapSize + (memory?.buffer.byteLength ?? 0);
  };
  const before = used();
  const [time, find] = timed(() => index(documents));
  const bytes = used() - before;
  type(find, queries.slice(-3), 1_000); // the browser begins to compile
  const times = type(find, queries, budget);
  const later = Array.from({ length: again }, () => timed(() => index(documents))[0]);
  return { time, later, bytes, documents: documents.length, times };
}

function timed(run) {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
}

/** How long each key press takes while queries are typed, in milliseconds. */
function type(find, queries, budget) {
  const press = find.press ?? find;
  const times = [];
  const end = performance.now() + budget;
  for (const query of queries) {
    const letters = [...query];
    for (let length = 1; length <= letters.length; length++) {
      const typed = letters.slice(0, length).join("");
      times.push(timed(() => press(typed))[0]);
      if (performance.now() > end) return times;
    }
  }
  return times;
}
