// Which words a first visit does not fetch.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { deferWords } from "../../scripts/deferred-words.mjs";

const folder = mkdtempSync(join(tmpdir(), "deferred-words-"));
after(() => rmSync(folder, { recursive: true }));

const write = (path, text) => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const read = (path) => readFileSync(join(folder, path), "utf8");

const MESSAGES = `### Words

both = Both
first = First
chunk = Chunk
    over two lines
counted = { $count ->
    [one] One
   *[other] Many
 }
# Put together by the program, which has only the beginning of the key.
kind-place = Place
`;

write("wegweiser-0123abcd_bg.wasm", "\0both\0first\0kind-");
write("chunk-pages-0123abcd.wasm", "\0both\0chunk\0counted\0");
write("search-0123abcd_bg.wasm", "\0chunk\0");
write("locales/de/main.ftl", MESSAGES);
write("data/texts/de.json", '{"all":true}');
write("data/texts-without/de.json", '{"all":false}');
write("data/deferred/de.json", '{"pages":{},"messages":""}');
deferWords(folder, ["de"]);

test("a message that only the chunk has the key of comes with the chunk", () => {
  const { messages, pages } = JSON.parse(read("data/deferred/de.json"));
  assert.equal(
    messages,
    "chunk = Chunk\n    over two lines\ncounted = { $count ->\n    [one] One\n   *[other] Many\n }\n",
  );
  assert.deepEqual(pages, {}, "what else is in the file stays");
});

test("every other message stays, without remarks for editors, and a mark says that the file is whole", () => {
  assert.equal(read("locales/de/main.ftl"), "both = Both\nfirst = First\nkind-place = Place\n# End\n");
});

test("the texts are those without the words of the chunk", () => {
  assert.equal(read("data/texts/de.json"), '{"all":false}');
  assert.deepEqual(readdirSync(join(folder, "data")).sort(), ["deferred", "texts"]);
});
