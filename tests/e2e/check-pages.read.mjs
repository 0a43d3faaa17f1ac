// What the checks of `check-pages.mjs` want to know of a file of HTML or SVG.

import { Parser } from "htmlparser2";

/** The attributes that name an address. */
const ADDRESSES = ["href", "xlink:href", "src", "action", "formaction", "data-js", "data-wasm"];

/** The properties of the Open Graph that do. */
const PROPERTIES = ["og:image", "og:url"];

/**
 * Reads a file: `root` has the attributes of its first element, `links` and `metas` those
 * of the elements with these names, `addresses` everything that has to lead somewhere.
 */
export function readPage(text) {
  const page = {
    root: null,
    title: "",
    style: "",
    deferredStyle: "",
    headings: 0,
    mains: 0,
    ids: new Set(),
    addresses: new Set(),
    links: [],
    metas: [],
    data: [],
  };
  let keep = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      page.root ??= attributes;
      keep = null;
      if (attributes.id) page.ids.add(attributes.id);
      for (const key of ADDRESSES) {
        if (key in attributes) page.addresses.add(attributes[key]);
      }
      if (name === "title") keep = (text) => (page.title += text);
      const kind = "data-deferred" in attributes ? "deferredStyle" : "style";
      if (name === "style") keep = (text) => (page[kind] += text);
      if (name === "h1") page.headings += 1;
      if (name === "main") page.mains += 1;
      if (name === "link") page.links.push(attributes);
      if (name === "meta") page.metas.push(attributes);
      if (PROPERTIES.includes(attributes.property)) page.addresses.add(attributes.content);
      if (name === "script" && attributes.type === "application/ld+json") {
        const at = page.data.push("") - 1;
        keep = (text) => (page.data[at] += text);
      }
    },
    ontext(text) {
      keep?.(text);
    },
    onclosetag() {
      keep = null;
    },
  });
  parser.end(text);
  return page;
}
