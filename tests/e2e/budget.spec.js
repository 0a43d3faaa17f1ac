// What a first visit may cost somebody with prepaid data, from the tap on a link until
// the app is alive. How long it takes is measured by scripts/bench-load.

import { expect, open, test } from "./fixtures.js";

const MOST = { requests: 9, bytes: 265_000, page: 13_500 };

/**
 * A page whose code is not in the first file needs the chunk with its words as well, and the page
 * has its styles (src/ui/shell/deferred.rs).
 */
const CHUNK = { requests: 1, bytes: 164_000, page: 3_300 };

/** The guide of a topic is a file of its own, and longer than the page of a place. */
const GUIDE_OF_TOPIC = { requests: 1, bytes: 20_000, page: 12_000 };

/** Answers and first weeks come whole, so that asking for them names no situation. */
const WHOLE_LIST = { requests: 1, bytes: 38_000, page: 13_500 };

const both = (one, other) => Object.fromEntries(Object.entries(one).map(([key, most]) => [key, most + other[key]]));

for (const [path, most] of [
  ["/ar/places/jobcenter/", MOST],
  ["/de/", MOST],
  ["/ar/topics/health/", both(MOST, GUIDE_OF_TOPIC)],
  // The longest page, in the language with the longest words.
  ["/uk/topics/family/", both(MOST, { ...GUIDE_OF_TOPIC, page: 20_000 })],
  ["/uk/round-table/", both(MOST, CHUNK)],
  ["/uk/start/ukraine/find-work/", both(both(MOST, CHUNK), WHOLE_LIST)],
  ["/uk/first-weeks/protected/", both(both(MOST, CHUNK), WHOLE_LIST)],
]) {
  test(`a first visit to ${path} is cheap`, async ({ page }) => {
    const devtools = await page.context().newCDPSession(page);
    const asked = new Map();
    const sizes = new Map();
    devtools.on("Network.requestWillBeSent", ({ requestId, request }) => {
      // Only to ask for the time: it is short, and comes after everything else. What the styles
      // have within them comes with them.
      const isWithin = request.url.startsWith("data:");
      if (request.method !== "HEAD" && !isWithin) asked.set(requestId, request.url);
    });
    devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (asked.has(requestId)) sizes.set(requestId, encodedDataLength);
    });
    await devtools.send("Network.enable");
    await open(page, path);
    await page.waitForLoadState("networkidle");
    const addresses = new Set(asked.values());
    expect(addresses.size, [...addresses].join(" ")).toBeLessThanOrEqual(most.requests);
    expect(sizes.size, "all of them came").toBe(addresses.size);
    const bytes = [...sizes.values()].reduce((sum, size) => sum + size);
    expect(bytes).toBeLessThanOrEqual(most.bytes);
    const [document] = asked.keys();
    expect(sizes.get(document), "the page itself").toBeLessThanOrEqual(most.page);
  });
}
