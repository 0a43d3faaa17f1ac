// Joins the modules of a script to one, because each file would be a request: what a module
// imports comes before it, and the words `import` and `export` are left out. So the modules
// of a script share one scope, and no two of them may give the same name to something;
// terser (finish.mjs) and `tsc` stop at it.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { Mistake } from "./strict.mjs";

/** `import { a, b } from "./module.js";`, over several lines, too, or without names. */
const IMPORT = /^import (?:\{[^}]*\} from )?"(\.\/[\w-]+\.js)";\n/gm;

const EXPORT = /^export (?=(async function|function|class|const|let) )/gm;

/** Joins a module and all that it imports; returns the text of the script. */
export function joined(entry) {
  const done = new Map();
  const add = (path, above) => {
    if (above.includes(path)) throw new Mistake(`${path} imports itself, by way of ${above.at(-1)}`);
    if (done.has(path)) return;
    const text = readFileSync(path, "utf8");
    for (const [, name] of text.matchAll(IMPORT)) add(join(dirname(path), name), [...above, path]);
    const own = text.replaceAll(IMPORT, "").replaceAll(EXPORT, "");
    if (/^(import|export)\b[^(]/m.test(own)) {
      throw new Mistake(`${path} imports or exports in a way that is not known here`);
    }
    done.set(path, own);
  };
  add(entry, []);
  return [...done.values()].join("\n");
}
