// Holds structured data against the vocabulary of schema.org.
//
// The vocabulary comes as types for TypeScript (Google's schema-dts), so the compiler
// does the work: it knows which property belongs to which type, and which values it has.

import ts from "typescript";

const FILE = new URL("check-pages.data.ts", import.meta.url).pathname;

/**
 * Returns sentences about what schema.org does not know. Thousands of pages differ only in
 * their words, so each shape is looked at once: `data` is a list of `{ path, data }`.
 */
export function checkData(data) {
  const shapes = new Map();
  for (const { path, data: value } of data) {
    const shape = JSON.stringify(shapeOf(value));
    if (!shapes.has(shape)) shapes.set(shape, path);
  }
  const lines = [...shapes].map(([shape], index) => `export const data${index}: Data = ${shape};`);
  const source = [
    'import type { Graph, Thing, WithContext } from "schema-dts";',
    "type Data = Graph | WithContext<Exclude<Thing, string>>;",
    ...lines,
  ].join("\n");
  const paths = [...shapes.values()];
  return diagnose(source).map(({ line, sentence }) => `${paths[line - 2]}: ${sentence}`);
}

/** A value without what makes no difference: its texts, and all but one of equal items. */
function shapeOf(value) {
  if (Array.isArray(value)) {
    const items = new Map(value.map((item) => [JSON.stringify(shapeOf(item)), shapeOf(item)]));
    return [...items.values()];
  }
  if (value === null || typeof value !== "object") return typeof value === "string" ? "" : value;
  const properties = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(
    properties
      // What an action asks for is written like this for any property:
      // <https://schema.org/docs/actions.html>.
      .filter(([key]) => !/-(in|out)put$/.test(key))
      .map(([key, item]) => [key, shapeOfProperty(key, item)]),
  );
}

/** Types are names and have to be known; so are the addresses of enumerations. */
function shapeOfProperty(key, value) {
  const isName = key.startsWith("@") || /^https:\/\/schema\.org\//.test(value);
  return isName && typeof value === "string" ? value : shapeOf(value);
}

function diagnose(source) {
  const options = { strict: true, noEmit: true, moduleResolution: ts.ModuleResolutionKind.Bundler };
  options.module = ts.ModuleKind.ESNext;
  options.types = [];
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === FILE || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === FILE ? ts.createSourceFile(path, source, ...rest) : getSourceFile(path, ...rest);
  const program = ts.createProgram([FILE], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const { line } = file.getLineAndCharacterOfPosition(start);
    return { line, sentence: innermost(messageText) };
  });
}

/** The compiler goes from the whole to the part; the part is what is of interest. */
function innermost(message) {
  if (typeof message === "string") return message;
  const inner = message.next?.at(-1);
  return inner ? innermost(inner) : message.messageText;
}
