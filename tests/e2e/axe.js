// No violation of axe's rules, light and dark. The page must be open with `bypassCSP`.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { expect } from "./fixtures.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2 A and AA, and what axe calls best practice. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** All of these, whatever the colours. */
export const ALL = { type: "tag", values: RULES };

/** Those that look at colours. */
const OF_COLOUR = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** The rules that the page breaks, each with the elements that break it. */
async function violations(page, runOnly, within = "html") {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  return page.evaluate(async ([runOnly, within]) => {
    const { violations } = await axe.run(within, { runOnly, resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => {
      const some = nodes.slice(0, 5).map(({ html, failureSummary }) => {
        return `${html.slice(0, 160)}: ${failureSummary.split("\n").slice(1).join(" ")}`;
      });
      return { id, count: nodes.length, some };
    });
  }, [runOnly, within]);
}

/** How readers set the colours of their browsers. */
export const COLOURS = {
  light: { colorScheme: "light", contrast: "no-preference" },
  dark: { colorScheme: "dark", contrast: "no-preference" },
  "light with more contrast": { colorScheme: "light", contrast: "more" },
  "dark with more contrast": { colorScheme: "dark", contrast: "more" },
};

/** Holds a page against all rules, in such colours. */
export async function breaksNoRule(page, what, colours) {
  await page.emulateMedia({ ...COLOURS[colours], reducedMotion: "reduce" });
  // A way out comes before all landmarks, so that a keyboard reaches it first.
  const hasWayOut = (await page.locator(".exit-bar").count()) > 0;
  const found = (await violations(page, ALL)).filter(({ id }) => !(hasWayOut && id === "region"));
  expect.soft(found, `${what}, ${colours}`).toEqual([]);
}

/** Holds a page, or a part of it, against the rules, light and dark. */
export async function isAccessible(page, what, within, inDark = OF_COLOUR) {
  for (const [colorScheme, runOnly] of [["light", ALL], ["dark", inDark]]) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect.soft(await violations(page, runOnly, within), `${what}, ${colorScheme}`).toEqual([]);
  }
}
