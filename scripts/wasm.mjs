// What the scripts know of the binary format of WebAssembly.

/** What our Wasm may use, as wasm-opt is told. */
export const FEATURES = [
  "bulk-memory",
  "nontrapping-float-to-int",
  "sign-ext",
  "mutable-globals",
  "reference-types",
  "multivalue",
].map((feature) => `--enable-${feature}`);

/**
 * How wasm-opt makes the app small; index.html says the same to Trunk for the first file.
 * What repeats stays as it is, next to what it repeats: brotli finds it there. That makes the
 * first file 30 kB longer, and shorter by 3 kB when it travels; a chunk 30 and 6.
 */
export const SMALL = [
  "-Oz",
  ...FEATURES,
  "--low-memory-unused",
  "--one-caller-inline-max-function-size=30",
  "--always-inline-max-function-size=4",
  "--skip-pass=local-cse",
  "--skip-pass=simplify-locals",
  "--skip-pass=merge-similar-functions",
  "--strip-producers",
];

/** The kinds of sections of a module that matter here (WebAssembly Core Specification, 5.5.2). */
export const SECTION = { custom: 0, import: 2, export: 7, code: 10, data: 11 };

/** The sections of a module, each with all its bytes and with those of its content. */
export function sectionsOf(wasm) {
  const reader = new Reader(wasm.subarray(8));
  const sections = [];
  while (!reader.isAtEnd()) {
    const start = reader.at;
    const id = reader.number();
    const content = reader.bytes(reader.number());
    sections.push({ id, whole: wasm.subarray(8 + start, 8 + reader.at), content });
  }
  return sections;
}

/** Kinds of what is imported (5.5.5). */
const KIND = { function: 0, table: 1, memory: 2, global: 3 };

/** What a section of imports lists: module, name, kind, and the bytes of kind and type. */
export function importsIn(content) {
  const reader = new Reader(content);
  const imports = [];
  for (let left = reader.number(); left > 0; left--) {
    const [module, name] = [reader.text(), reader.text()];
    const start = reader.at;
    const kind = reader.number();
    if (kind === KIND.function) reader.number();
    else if (kind === KIND.global) reader.bytes(2);
    else {
      if (kind === KIND.table) reader.number();
      const hasMaximum = reader.number() & 1;
      reader.number();
      if (hasMaximum) reader.number();
    }
    imports.push({ module, name, kind, type: content.subarray(start, reader.at) });
  }
  return imports;
}

/** How many functions a module imports: its own have the numbers after theirs. */
export function countOfImportedFunctions(sections) {
  const section = sections.find(({ id }) => id === SECTION.import);
  if (section === undefined) return 0;
  return importsIn(section.content).filter(({ kind }) => kind === KIND.function).length;
}

/** The code of each function that a module has of its own. */
export function codeOf(sections) {
  const section = sections.find(({ id }) => id === SECTION.code);
  if (section === undefined) return [];
  const reader = new Reader(section.content);
  const functions = [];
  for (let left = reader.number(); left > 0; left--) functions.push(reader.bytes(reader.number()));
  return functions;
}

/** A number as LEB128, unsigned. */
export function numberOf(value) {
  const bytes = [];
  do {
    bytes.push((value & 0x7f) | (value > 0x7f ? 0x80 : 0));
    value >>>= 7;
  } while (value > 0);
  return Uint8Array.from(bytes);
}

/** A text behind its length. */
export function textOf(text) {
  const bytes = Buffer.from(text);
  return Buffer.concat([numberOf(bytes.length), bytes]);
}

/** Reads a module from its beginning. */
export class Reader {
  at = 0;
  #bytes;

  constructor(bytes) {
    this.#bytes = bytes;
  }

  isAtEnd() {
    return this.at >= this.#bytes.length;
  }

  /** LEB128, unsigned. */
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.at++];
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  bytes(length) {
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }

  text() {
    return Buffer.from(this.bytes(this.number())).toString();
  }
}
