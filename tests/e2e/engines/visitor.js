// Somebody who uses the guide in one of the engines.

import { test as base, expect } from "@playwright/test";

import { SERVERS } from "../servers.js";
import { FOLDER } from "../site.js";
import { firefox } from "./firefox.js";
import { webkit } from "./webkit.js";

export { expect };

const ENGINES = { firefox, webkit };

/** The key under which WebDriver hands over an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** How long somebody waits for a page, in milliseconds. */
const PATIENCE = 20_000;

class Visitor {
  #send;

  constructor(send, site) {
    this.#send = send;
    this.site = site;
  }

  /** Opens an address of the guide, and does not wait for the app. */
  async goto(path) {
    await this.#send("Navigate", { url: this.site + path });
  }

  /** Opens an address of the guide, and waits for the app. */
  async open(path) {
    await this.goto(path);
    await this.ready();
  }

  async ready() {
    await this.sees(() => document.documentElement.dataset.ready, "true");
  }

  async back() {
    await this.#send("Back", {});
  }

  /** Reloads the page as its own menu does; WebDriver's command passes over the worker in Firefox. */
  async reload() {
    await this.run(() => {
      document.documentElement.dataset.ready = "before";
      location.reload();
    });
    await this.ready();
  }

  /** What a function says that runs in the page. */
  async run(script, ...args) {
    return this.#send("ExecuteScript", { script: `return (${script}).apply(null, arguments)`, args });
  }

  /** Waits until a function that runs in the page says what is expected. */
  async sees(script, expected, ...args) {
    // While one page takes the place of another, nothing can be asked.
    const look = async () => expect(await this.run(script, ...args), `${script}`).toEqual(expected);
    await expect(look).toPass({ timeout: PATIENCE });
  }

  /** Clicks on an element as soon as one can. */
  async click(selector) {
    await this.#try(selector, (id) => this.#send("ElementClick", { id }));
  }

  /** Types into an element; "\uE007" is Enter. */
  async type(selector, text) {
    await this.#try(selector, (id) => this.#send("ElementSendKeys", { id, text }));
  }

  /** Does something with an element, away from the bars at the edges of the window. */
  async #try(selector, act) {
    await expect(async () => {
      const found = await this.#send("FindElement", { using: "css selector", value: selector });
      await this.run((it) => (it.closest("select") ?? it).scrollIntoView({ block: "center" }), found);
      await act(found[ELEMENT]);
    }).toPass({ timeout: PATIENCE });
  }

  /** Waits until a page is shown, by the contract's name for it. */
  async shows(hook) {
    await this.sees(() => document.querySelector("main[data-page]")?.dataset.page, hook);
  }

  /** Waits until the page is in a language. */
  async isIn({ tag, direction }) {
    await this.sees(() => [document.documentElement.lang, document.documentElement.dir], [tag, direction]);
  }
}

export const test = base.extend({
  /** The engine: see playwright.config.js beside this file. */
  engine: ["firefox", { option: true }],

  /** The site on a server of its own, which a test may stop. */
  server: async ({}, use) => {
    const server = await SERVERS.caddy({ dir: FOLDER });
    await use(server);
    await server.stop();
  },

  /** Somebody with a device on which nothing is kept yet. */
  visitor: async ({ engine, server }, use) => {
    const { send, stop } = await ENGINES[engine]();
    await use(new Visitor(send, server.address));
    await stop();
  },
});
