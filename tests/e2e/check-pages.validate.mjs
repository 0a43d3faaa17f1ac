// Asks the Nu Html Checker, which the W3C's validator runs, about files of HTML.

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";

/** What the checker says, and is not wrong with us. */
const KNOWN = [
  // It reads files, in which 'self' is nobody, and takes JSON-LD for a script that runs.
  /violates Content Security Policy/,
  // A link without an address leads to the page itself, as the minifier writes it.
  /^Attribute “href” without an explicit value seen/,
  // Tables become lists on a phone, and browsers then forget what they are without a role.
  /^The “(table|rowgroup|row|cell|columnheader|rowheader)” role is unnecessary/,
  /^The “role” attribute must not be used on a “(tr|td|th)” element/,
  // It does not know SVG 2 (vector-effect) and CSS Custom Highlights (::highlight), which
  // come near the end of the style.
  /^CSS: “vector-effect”: Property “vector-effect” doesn't exist/,
  /^CSS: Parse Error/,
  // It guesses the language by the letters, and takes a short page in Bulgarian for another one.
  // That each page says the language of its address is checked beside this.
  /^This document appears to be written in Macedonian but .*lang="bg"/,
];

const STYLE = /<style>[^]*?<\/style>/;

/**
 * Returns what is wrong, as `{ path, message, extract }`. All `pages` (`{ path, text }`)
 * carry the same styles, and checking these is most of the work: so the first page keeps
 * them, and the others are checked without.
 */
export async function validate(pages) {
  const folder = mkdtempSync(join(tmpdir(), "wegweiser-pages-"));
  try {
    pages.forEach(({ path, text }, index) => {
      const copy = join(folder, path);
      mkdirSync(dirname(copy), { recursive: true });
      writeFileSync(copy, index === 0 ? text : text.replace(STYLE, "<style></style>"));
    });
    const messages = await ask(folder);
    return messages
      .filter(({ message }) => !KNOWN.some((pattern) => pattern.test(message)))
      .map(({ url, message, extract }) => ({ path: url.split(`${folder}/`)[1], message, extract }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function ask(folder) {
  const options = ["-Xss4m", "-XX:+UseSerialGC", "-jar", process.env.VNU_JAR];
  const wanted = ["--format", "json", "--stdout", "--exit-zero-always", "--skip-non-html"];
  const checker = spawn("java", [...options, ...wanted, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(await text(checker.stdout)).messages;
}
