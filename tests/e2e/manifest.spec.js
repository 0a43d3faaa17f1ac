// The installed app: its manifest in each language, its icons and screenshots, and what
// Chromium itself says of them. The words are compared with those that the pages show,
// the pictures are measured by the browser, the members are those of
// https://www.w3.org/TR/appmanifest/ and https://www.w3.org/TR/manifest-app-info/.

import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import { completeBrowser } from "./browser.js";
import { expect, open, shown, shows, test } from "./fixtures.js";
import { FOLDER, LANGUAGES } from "./site.js";

const source = (tag) => readFileSync(join(FOLDER, `manifest/${tag}.webmanifest`), "utf8");
const manifestOf = (tag) => JSON.parse(source(tag));
const GERMAN = manifestOf("de");

/** What a member may hold; one that is not here is none of the specification's. */
const MEMBERS = {
  id: isText,
  name: isText,
  short_name: (value) => isText(value) && value.length <= 12,
  description: isText,
  lang: (value) => new Intl.Locale(value).toString() === value,
  dir: (value) => ["ltr", "rtl", "auto"].includes(value),
  start_url: isText,
  scope: isText,
  display: (value) => ["fullscreen", "standalone", "minimal-ui", "browser"].includes(value),
  theme_color: isColour,
  background_color: isColour,
  categories: (value) => value.length > 0 && value.every((category) => /^[a-z]+$/.test(category)),
  icons: (value) => value.length > 0 && value.every((image) => isImage(image, ["purpose"])),
  shortcuts: (value) => value.length > 0 && value.every(isShortcut),
  screenshots: (value) => value.every((image) => isImage(image, ["form_factor", "label"])),
  prefer_related_applications: (value) => value === false,
};

/** What the members of an image may hold. */
const IMAGE = {
  src: isText,
  sizes: (value) => value === "any" || /^[1-9]\d*x[1-9]\d*$/.test(value),
  type: (value) => ["image/png", "image/svg+xml", "image/webp"].includes(value),
  purpose: (value) => value.split(" ").every((word) => ["any", "maskable", "monochrome"].includes(word)),
  form_factor: (value) => ["narrow", "wide"].includes(value),
  label: isText,
};

function isText(value) {
  return typeof value === "string" && value.trim() === value && value !== "";
}

function isColour(value) {
  return /^#[0-9a-f]{6}$/.test(value);
}

function isImage(image, more) {
  const members = ["src", "sizes", "type", ...more];
  return (
    Object.keys(image).toSorted().join() === members.toSorted().join() &&
    members.every((member) => IMAGE[member](image[member]))
  );
}

function isShortcut({ name, url, icons, ...others }) {
  const isPlain = Object.keys(others).length === 0;
  return isPlain && isText(name) && isText(url) && icons.every((image) => isImage(image, ["purpose"]));
}

/** A picture as the browser draws it: its size, and its pixels as rows of numbers. */
function look(page, path) {
  return page.evaluate(async (path) => {
    const image = new Image();
    image.src = path;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const brush = canvas.getContext("2d");
    brush.drawImage(image, 0, 0);
    const colours = new Set();
    let isOpaque = true;
    let reach = 0;
    const { data } = brush.getImageData(0, 0, width, height);
    for (let at = 0; at < data.length; at += 4) {
      const [red, green, blue, alpha] = data.subarray(at, at + 4);
      if (alpha < 255) isOpaque = false;
      if (alpha === 0) continue;
      colours.add(`${red} ${green} ${blue}`);
      // Only the sign has a light red in it: neither the ground nor the water has.
      if (red < 160) continue;
      const x = ((at / 4) % width) + 0.5 - width / 2;
      const y = Math.floor(at / 4 / width) + 0.5 - height / 2;
      reach = Math.max(reach, Math.hypot(x, y) / width);
    }
    return { size: `${width}x${height}`, colours: [...colours], isOpaque, reach };
  }, path);
}

const icons = (purpose) => GERMAN.icons.filter((icon) => icon.purpose === purpose);
const bytes = (path) => statSync(join(FOLDER, path)).size;

test("All manifests are of one app, in the languages of the guide", () => {
  for (const { tag, direction } of LANGUAGES) {
    const { lang, dir, ...manifest } = manifestOf(tag);
    expect({ lang, dir }).toEqual({ lang: tag, dir: direction });
    const { id, name, start_url, scope, icons } = GERMAN;
    expect(manifest).toMatchObject({ id, name, start_url, scope, icons });
  }
});

test("A manifest has the members of the specification, and no spaces", () => {
  for (const { tag } of LANGUAGES) {
    const manifest = manifestOf(tag);
    expect(source(tag), tag).toBe(JSON.stringify(manifest));
    for (const [member, value] of Object.entries(manifest)) {
      expect(MEMBERS[member]?.(value), `${member} in ${tag}`).toBe(true);
    }
    expect(Object.keys(manifest).toSorted(), tag).toEqual(Object.keys(MEMBERS).toSorted());
  }
});

test("The app stays within its scope", ({ site }) => {
  for (const { tag } of LANGUAGES) {
    const manifest = manifestOf(tag);
    const address = (path) => new URL(path, `${site}/manifest/${tag}.webmanifest`).href;
    const scope = address(manifest.scope);
    const { id, start_url, icons, screenshots, shortcuts } = manifest;
    const pictures = [...icons, ...screenshots, ...shortcuts.flatMap(({ icons }) => icons)];
    const links = [id, start_url, ...shortcuts.map(({ url }) => url), ...pictures.map(({ src }) => src)];
    for (const link of links) expect(address(link).startsWith(scope), link).toBe(true);
  }
});

test("Its colours are those of the page", async ({ page }) => {
  await open(page, "/de/");
  const theme = page.locator("meta[name=theme-color][media*=light]");
  await expect(theme).toHaveAttribute("content", GERMAN.theme_color);
  const channels = GERMAN.background_color.match(/[0-9a-f]{2}/g).map((hex) => parseInt(hex, 16));
  await expect(page.locator("body")).toHaveCSS("background-color", `rgb(${channels.join(", ")})`);
});

test.describe("The pictures", () => {
  test.beforeEach(({ page }) => open(page, "/de/"));

  test("of the icon are as large as the manifest says, and light", async ({ page }) => {
    const pictures = [...GERMAN.icons, ...GERMAN.shortcuts.flatMap(({ icons }) => icons)];
    for (const { src, sizes } of pictures) {
      expect(bytes(src), src).toBeLessThanOrEqual(12_000);
      if (sizes !== "any") expect((await look(page, src)).size, src).toBe(sizes);
    }
    const sizesFor = (purpose) => icons(purpose).map(({ sizes }) => sizes);
    expect(sizesFor("any")).toEqual(["any", "192x192", "512x512"]);
    expect(sizesFor("maskable")).toEqual(["192x192", "512x512"]);
    expect(sizesFor("monochrome")).toEqual(["512x512"]);
  });

  test("that a system cuts to its own shape keep the sign in the middle", async ({ page }) => {
    for (const { src } of icons("maskable")) {
      const { isOpaque, reach } = await look(page, src);
      expect(isOpaque, src).toBe(true);
      // The safe zone has a radius of two fifths of the width. The sign fills it well.
      expect(reach, src).toBeLessThanOrEqual(0.4);
      expect(reach, src).toBeGreaterThan(0.35);
    }
  });

  test("that a system gives its own colour have only one", async ({ page }) => {
    for (const { src } of icons("monochrome")) {
      const { colours, isOpaque, reach } = await look(page, src);
      expect(colours, src).toHaveLength(1);
      expect(isOpaque, src).toBe(false);
      expect(reach, src).toBeLessThanOrEqual(0.4);
    }
  });

  test("of the shortcuts differ, and show something on their ground", async ({ page }) => {
    const seen = new Set();
    for (const { icons } of GERMAN.shortcuts) {
      for (const { src } of icons) {
        const { colours, isOpaque } = await look(page, src);
        expect(isOpaque, src).toBe(true);
        expect(colours, src).toContain("255 255 255");
        seen.add(readFileSync(join(FOLDER, src), "base64"));
      }
    }
    expect(seen.size).toBe(GERMAN.shortcuts.length);
  });

  test("for an iPhone and for shared links fill their ground", async ({ page }) => {
    const home = await look(page, "/icons/apple-touch-icon.png");
    expect(home).toMatchObject({ size: "180x180", isOpaque: true });
    const preview = await look(page, "/og.png");
    expect(preview).toMatchObject({ size: "1200x630", isOpaque: true });
    expect(bytes("og.png")).toBeLessThanOrEqual(60_000);
  });

  test("of the pages are as large as the manifests say, and there for each language", async ({ page }) => {
    const forms = (tag) => {
      return manifestOf(tag).screenshots.map(({ form_factor, sizes }) => [form_factor, sizes]);
    };
    expect(forms("de").map(([form]) => form)).toEqual(["narrow", "wide"]);
    for (const { tag } of LANGUAGES) {
      expect(forms(tag), tag).toEqual(forms("de"));
      for (const { src, sizes } of manifestOf(tag).screenshots) {
        expect(bytes(src), src).toBeLessThanOrEqual(35_000);
        expect((await look(page, src)).size, src).toBe(sizes);
        // Chromium shows no picture that is longer.
        const [width, height] = sizes.split("x").map(Number);
        expect(Math.max(width, height) / Math.min(width, height)).toBeLessThanOrEqual(2.3);
      }
    }
  });
});

for (const { tag, name: language, formats } of LANGUAGES) {
  test.describe(`In ${language}`, () => {
    test.use({ locale: formats });

    test("the shortcuts lead where their names say", async ({ page }) => {
      const { name, description, screenshots, shortcuts } = manifestOf(tag);
      const [emergency, search, meeting] = shortcuts;

      await open(page, emergency.url);
      await shows(page, "home");
      await expect(page.locator("html")).toHaveAttribute("lang", tag);
      const numbers = shown(page).locator("ul.emergency");
      await expect(numbers).toBeInViewport({ ratio: 1 });
      await expect(numbers).toHaveAttribute("aria-label", emergency.name);
      await expect(page.getByRole("banner")).toContainText(name);
      await expect(shown(page).locator(".lead").first()).toHaveText(description);
      const title = await shown(page).getByRole("heading", { level: 1 }).textContent();
      expect(screenshots.map(({ label }) => label)).toEqual([title, title]);

      const link = ({ url }) => page.locator(`.navigation a[href="${url}"]`);
      await expect(link(search)).toHaveText(search.name);
      await expect(link(meeting)).toHaveText(meeting.name);
      await open(page, search.url);
      await shows(page, "search");
      await open(page, meeting.url);
      await shows(page, "round-table");
    });

    test("Chromium finds the manifest in the page, and no mistake in it", async ({ page, site }) => {
      await page.goto(`/${tag}/`);
      const devtools = await page.context().newCDPSession(page);
      const { url, errors, data } = await devtools.send("Page.getAppManifest");
      expect(url).toBe(`${site}/manifest/${tag}.webmanifest`);
      expect(errors).toEqual([]);
      expect(data).toBe(source(tag));
    });
  });
}

test("Chromium would install the guide", async ({ playwright, launchOptions, site }, info) => {
  const executablePath = completeBrowser();
  test.skip(!executablePath, "the browser without windows installs nothing");
  // Not in a private window, which every other test has.
  const profile = info.outputPath("profile");
  const options = { ...launchOptions, executablePath };
  const context = await playwright.chromium.launchPersistentContext(profile, options);
  const page = await context.newPage();
  await page.goto(`${site}/de/`);
  const devtools = await context.newCDPSession(page);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  expect(installabilityErrors).toEqual([]);
  const { appId } = await devtools.send("Page.getAppId");
  expect(appId).toBe(new URL(GERMAN.id, site).href);
  await context.close();
});
