// Passing on: a page, a section, a place, to another phone or to somebody else.

import { readFileSync } from "node:fs";

import { ALL, isAccessible } from "./axe.js";
import { readCode } from "./code.js";
import { expect, open, plain, shown, test } from "./fixtures.js";
import { NARROW, sticksOut } from "./layout.js";
import { message } from "./site.js";

const button = (where, tag, key) => where.getByRole("button", { name: message(tag, key), exact: true });
const row = (page) => page.locator(".site-footer .share-row");
const dialog = (page) => page.getByRole("dialog");

/** A device that has a sheet of its own for passing on, and what it was given; or has none. */
async function withSheet(page, answer) {
  await page.addInitScript((answer) => {
    if (answer === "none") {
      delete Navigator.prototype.share;
      return;
    }
    Navigator.prototype.share = async (data) => {
      window.given = data;
      if (answer !== "done") throw new DOMException("", answer);
    };
  }, answer);
}

test.describe("Where the device has a sheet for passing on", () => {
  for (const answer of ["done", "AbortError"]) {
    test(`it gets the page's title and address, and nothing else opens (${answer})`, async ({ page }) => {
      await withSheet(page, answer);
      await open(page, "/ar/places/arbeitsagentur/");
      await button(row(page), "ar", "hand-over-share").click();
      const given = await page.waitForFunction(() => window.given);
      expect(await given.jsonValue()).toEqual({
        title: await page.title(),
        url: new URL("/ar/places/arbeitsagentur/", page.url()).href,
      });
      await expect(dialog(page)).toHaveCount(0);
    });
  }

  test("a choice of ways opens if it cannot be opened", async ({ page }) => {
    await withSheet(page, "NotAllowedError");
    await open(page, "/de/topics/");
    await button(row(page), "de", "hand-over-share").click();
    await expect(dialog(page)).toBeVisible();
  });
});

test.describe("Where it has none", () => {
  test.beforeEach(({ page }) => withSheet(page, "none"));

  test("the link is copied, or goes whole into a message or a letter", async ({ page, context, browserName }) => {
    test.skip(browserName !== "chromium", "Others have no permission to read the clipboard.");
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const path = "/ar/search/?q=%D8%B7%D8%A8%D9%8A%D8%A8%20%26%20Arzt";
    await open(page, path);
    const url = new URL(page.url()).href;
    await button(row(page), "ar", "hand-over-share").click();
    await button(dialog(page), "ar", "hand-over-copy").click();
    await expect(dialog(page).getByRole("status")).toHaveText(message("ar", "copied"));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);

    const href = async (name) => new URL(await dialog(page).getByRole("link", { name }).getAttribute("href"));
    const title = await page.title();
    const whatsapp = await href("WhatsApp");
    expect(whatsapp.origin + whatsapp.pathname).toBe("https://wa.me/");
    expect(whatsapp.searchParams.get("text")).toBe(`${title}\n${url}`);
    const telegram = await href("Telegram");
    expect(telegram.origin + telegram.pathname).toBe("https://t.me/share/url");
    expect(Object.fromEntries(telegram.searchParams)).toEqual({ url, text: title });
    const mail = await href(message("ar", "share-mail"));
    expect(mail.protocol + mail.pathname).toBe("mailto:");
    expect(Object.fromEntries(mail.searchParams)).toEqual({ subject: title, body: `${title}\r\n${url}\r\n` });
  });

  test("the keyboard opens and closes it, and comes back to the button", async ({ page }) => {
    await open(page, "/de/topics/health/");
    const share = button(row(page), "de", "hand-over-share");
    await share.focus();
    await page.keyboard.press("Enter");
    await expect(dialog(page)).toBeVisible();
    await expect(button(dialog(page), "de", "hand-over-copy")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toBeHidden();
    await expect(share).toBeFocused();
    // Once more: nothing of the first time is in the way.
    await page.keyboard.press("Enter");
    await expect(dialog(page)).toBeVisible();
  });
});

test.describe("A QR code", () => {
  const code = (page, tag) => page.getByRole("img", { name: plain(message(tag, "hand-over-code")) });

  for (const path of ["/ar/start/asylum-pending/find-a-doctor/", "/de/places/arbeitsagentur/", "/ru/round-table/"]) {
    test(`leads to ${path}, and fills the screen`, async ({ page }) => {
      const tag = path.split("/")[1];
      await page.setViewportSize(NARROW);
      await open(page, path);
      await button(row(page), tag, "hand-over-code").click();
      await expect(code(page, tag)).toBeVisible();
      expect(await readCode(page, code(page, tag))).toBe(new URL(path, page.url()).href);
      await expect(dialog(page).locator(".qr-text")).toHaveText(new URL(path, page.url()).href);
      const { width, height } = await dialog(page).boundingBox();
      expect([width, height]).toEqual([NARROW.width, NARROW.height]);
    });
  }

  test("leads to one question of a topic", async ({ page }) => {
    await open(page, "/de/topics/health/");
    const section = shown(page).locator("section[data-section]").nth(1);
    await button(section, "de", "hand-over-code").click();
    const url = new URL(`/de/topics/health/#${await section.getAttribute("id")}`, page.url()).href;
    expect(await readCode(page, code(page, "de"))).toBe(url);
  });
});

test("a place goes into the address book", async ({ page }) => {
  await open(page, "/ar/places/arbeitsagentur/");
  const download = page.waitForEvent("download");
  await button(shown(page), "ar", "contact-save").click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("arbeitsagentur.vcf");
  const lines = readFileSync(await file.path(), "utf8").replaceAll("\r\n ", "").split("\r\n");
  expect(lines).toContain("FN:Agentur für Arbeit Flensburg");
  expect(lines).toContain("TEL;TYPE=WORK,VOICE:+498004555500");
  expect(lines).toContain(`NOTE:${new URL("/ar/places/arbeitsagentur/", page.url()).href}`);
});

test.describe("For everybody", () => {
  test.use({ bypassCSP: true });

  for (const tag of ["de", "ar", "ru", "de-simple"]) {
    test(`no rule of axe is broken, and nothing sticks out of a narrow phone, in ${tag}`, async ({ page }) => {
      await withSheet(page, "none");
      await page.setViewportSize(NARROW);
      await open(page, `/${tag}/places/arbeitsagentur/`);
      for (const key of ["hand-over-share", "hand-over-code"]) {
        await button(row(page), tag, key).click();
        await expect(dialog(page)).toBeVisible();
        expect.soft(await page.evaluate(sticksOut), key).toEqual([]);
        for (const target of await dialog(page).locator("a, button").all()) {
          expect.soft((await target.boundingBox()).height, key).toBeGreaterThanOrEqual(44);
        }
        await isAccessible(page, key, "dialog[open]", ALL);
        await button(dialog(page), tag, "phrase-close").click();
      }
    });
  }
});
