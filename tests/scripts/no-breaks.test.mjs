// What is not torn apart at the end of a line (scripts/no-breaks.mjs). What belongs together
// is from DIN 5008, sections 5 and 10: paragraphs, abbreviations, numbers with their unit.

import assert from "node:assert/strict";
import test from "node:test";

import { withBreaks, withoutBreaks } from "../../scripts/no-breaks.mjs";

/** A text with `~` for the spaces that hold. */
const held = (text) => withoutBreaks(text).replaceAll("\u{a0}", "~");

test("a paragraph stays with its number", () => {
  assert.equal(held("Nach § 24 AufenthG"), "Nach §~24 AufenthG");
  assert.equal(held("(§§ 187, 188, 193 BGB)"), "(§§~187, 188, 193 BGB)");
  assert.equal(held("§ 12a Abs. 1 und Art. 6 Nr. 3"), "§~12a Abs.~1 und Art.~6 Nr.~3");
});

test("the letters of an abbreviation stay together, and the end of a sentence does not hold", () => {
  assert.equal(held("ein e. V. hilft"), "ein e.~V. hilft");
  assert.equal(held("z. B. ein Pass"), "z.~B. ein Pass");
  assert.equal(held("Es ist Tag. B. sagt es."), "Es ist Tag. B. sagt es.");
  assert.equal(held("Das ist Plan B. Danach kommt C."), "Das ist Plan B. Danach kommt C.");
});

test("a number stays with its unit, in every script", () => {
  assert.equal(held("10 % vom Preis, höchstens 10 €"), "10~% vom Preis, höchstens 10~€");
  assert.equal(held("до 10 € за ліки"), "до 10~€ за ліки");
  assert.equal(held("през 2026 г., до 2027 р."), "през 2026~г., до 2027~р.");
});

test("keys and what is no text stay as they are", () => {
  const tree = { "§ 1": ["§ 1", 2, null, true, { deep: "e. V." }] };
  assert.deepEqual(withoutBreaks(tree), { "§ 1": ["§\u{a0}1", 2, null, true, { deep: "e.\u{a0}V." }] });
});

test("other programs get plain spaces", () => {
  const tree = ["Abs. 5, e. V.", { a: "31 %" }];
  assert.deepEqual(withBreaks(withoutBreaks(tree)), tree);
});
