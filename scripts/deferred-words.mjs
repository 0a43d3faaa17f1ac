// Takes the words that only pages of the chunk show out of the files that every first visit
// needs: the app fetches them with the chunk (src/ui/shell/deferred.rs).
//
// Of the texts the prerenderer has done so (src/bin/prerender.rs). A message is such a word if
// its key is in the code of the chunk, but not in that of the first file. One whose key the
// program puts together is in neither, and stays.

import { readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { parse } from "@fluent/syntax";

import { readJson, readText } from "./strict.mjs";

const [FIRST, CHUNK] = [/^wegweiser-[0-9a-f]+_bg\.wasm$/, /^chunk-[^/]+\.wasm$/];

/**
 * How a file of messages ends, so that the app notices one that was cut off
 * (src/ui/load/locale.rs): what is left of it would be valid.
 */
export const END = "# End\n";

/** The texts without these words. */
const TEXTS = "data/texts-without";

/**
 * Moves the words of some languages.
 *
 * @param {string} folder the site, with all pages
 * @param {string[]} tags
 */
export function deferWords(folder, tags) {
  const code = (pattern) => {
    const files = readdirSync(folder).filter((file) => pattern.test(file));
    return files.map((file) => readFileSync(join(folder, file), "latin1")).join("\n");
  };
  const [first, chunk] = [code(FIRST), code(CHUNK)];
  const isDeferred = ({ key }) => chunk.includes(key) && !first.includes(key);
  for (const tag of tags) {
    renameSync(join(folder, TEXTS, `${tag}.json`), join(folder, `data/texts/${tag}.json`));

    const path = join(folder, `locales/${tag}/main.ftl`);
    const messages = messagesIn(readText(path));
    const [deferred, others] = [messages.filter(isDeferred), messages.filter((message) => !isDeferred(message))];
    writeFileSync(path, joined(others) + END);
    const words = join(folder, `data/deferred/${tag}.json`);
    writeFileSync(words, JSON.stringify({ ...readJson(words), messages: joined(deferred) }));
  }
  rmSync(join(folder, TEXTS), { recursive: true });
}

/** The messages of a file of Fluent, each as it is written there. */
function messagesIn(source) {
  const messages = parse(source, {}).body.filter(({ type }) => type === "Message");
  return messages.map(({ id, span }) => ({ key: id.name, text: source.slice(id.span.start, span.end) }));
}

const joined = (messages) => messages.map(({ text }) => `${text}\n`).join("");
