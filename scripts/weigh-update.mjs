// Prints what a copy of the site weighs, and what an update copies anew:
//
//     node scripts/weigh-update.mjs OLD [NEW]     without NEW: dist
//
// Files with the same bytes are not copied, whatever their date says: that is what `rsync
// --checksum` does, with which README puts the site online.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The paths of all files of a site, with their sizes in bytes. */
function filesOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return new Map(paths.map((path) => [path.slice(folder.length).replace(/^\/+/, ""), statSync(path).size]));
}

/** What a copy of the new site is, what of it has other bytes than the old one, and what is gone. */
export function update(old, site) {
  const [before, after] = [filesOf(old), filesOf(site)];
  const isSame = (path, size) =>
    before.get(path) === size && readFileSync(join(old, path)).equals(readFileSync(join(site, path)));
  const copied = [...after].filter(([path, size]) => !isSame(path, size));
  const sum = (files) => ({ files: files.length, bytes: files.reduce((total, [, size]) => total + size, 0) });
  return {
    all: sum([...after]),
    copied: sum(copied),
    pages: copied.filter(([path]) => path.endsWith(".html")).length,
    gone: [...before.keys()].filter((path) => !after.has(path)).length,
  };
}

// Run as a program.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [old, site = "dist"] = process.argv.slice(2);
  if (!old) {
    console.error("Say which folder has the site that is online: node scripts/weigh-update.mjs OLD [NEW]");
    process.exit(2);
  }
  const { all, copied, pages, gone } = update(old, site);
  const said = ({ files, bytes }) => `${files.toLocaleString("en")} files, ${(bytes / 1e6).toFixed(1)} MB`;
  console.log(`A copy: ${said(all)}. The update: ${said(copied)}, ${pages.toLocaleString("en")} of them pages; ${gone} are deleted.`);
}
