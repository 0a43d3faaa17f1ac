// What the build refuses, in a sentence that names the file: scripts/finish.mjs and what it
// calls.

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "@playwright/test";

import { messagesOf } from "../../scripts/fluent.mjs";
import { readJson, readText, replaced } from "../../scripts/strict.mjs";

/** A file of some bytes, for one test. */
function file(testInfo, name, bytes) {
  const path = testInfo.outputPath(name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

const latin1 = (text) => Buffer.from(text, "latin1");

test("A file in Latin-1 is refused with its path", ({}, testInfo) => {
  const path = file(testInfo, "data/texts/de.json", latin1('{"title": "heißt"}'));
  expect(() => readText(path)).toThrow(`${path} is not UTF-8`);
  expect(() => readJson(path)).toThrow(`${path} is not UTF-8`);
});

test("A file with a byte order mark is refused with its path", ({}, testInfo) => {
  const path = file(testInfo, "words.tsv", "\ufeffa\tb\n");
  expect(() => readText(path)).toThrow(`${path} begins with a byte order mark`);
});

test("A file that is no JSON is refused with its path", ({}, testInfo) => {
  const path = file(testInfo, "guide.json", '{"a": 1,}');
  expect(() => readJson(path)).toThrow(`${path} is not JSON`);
});

test("A file that is missing is named", ({}, testInfo) => {
  const path = testInfo.outputPath("nothing.json");
  expect(() => readText(path)).toThrow(`${path} is missing`);
});

test("The build stops at a text that is not UTF-8, before anything is made of it", ({}, testInfo) => {
  const path = file(testInfo, "site/locales/ar/main.ftl", latin1("retry = ö\n"));
  const script = fileURLToPath(new URL("../../scripts/finish.mjs", import.meta.url));
  const env = { ...process.env, TRUNK_STAGING_DIR: testInfo.outputPath("site") };
  const run = () => execFileSync(process.execPath, [script], { env, stdio: "pipe", encoding: "utf8" });
  expect(run).toThrow(`Stopped: ${path} is not UTF-8`);
});

test("What the build changes in the page has to be there", () => {
  expect(replaced("index.html", "<p>a</p>", "<p>", "<b>")).toBe("<b>a</p>");
  expect(() => replaced("index.html", "<p>a</p>", /<i[^>]*>/, "")).toThrow("index.html has nothing like");
});

test.describe("A message of the interface", () => {
  const message = (testInfo, source) => messagesOf(file(testInfo, "main.ftl", source));

  test("may be wrapped over several lines", ({}, testInfo) => {
    const read = message(testInfo, "a = One line\n    and another.\nb =\n    The first\n    the second\n");
    expect(read("a")).toBe("One line and another.");
    expect(read("b")).toBe("The first the second");
  });

  test("may have a remark above it, and letters in quotes", ({}, testInfo) => {
    expect(message(testInfo, '# Why\na = x{ " " }y\n')("a")).toBe("x y");
  });

  test("that is missing is named with the file", ({}, testInfo) => {
    expect(() => message(testInfo, "a = b\n")("c")).toThrow(/main\.ftl has no message c$/);
  });

  test("with something that only the app knows is refused", ({}, testInfo) => {
    expect(() => message(testInfo, "a = { $count } places\n")("a")).toThrow(/main\.ftl: a needs/);
  });

  test("that cannot be read is refused with the file", ({}, testInfo) => {
    expect(() => message(testInfo, "a = b\n}{ = x\n")).toThrow(/main\.ftl: .*}{ = x/);
  });
});
