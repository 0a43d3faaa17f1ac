// Serves a folder the way a plain static host does. `scripts/serve` runs it;
// the browser tests import `serve`:
//
//     const server = await serve({ dir: "dist", port: 0 }); // 0: any free port
//     const { port } = server.address();
//     await stop(server); // from now on the site is unreachable
//
// The work is done by sirv, a small and well-kept library. Here is only what it leaves open.

import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import sirv from "sirv";

/** Files whose name changes with their content: `wegweiser-3f0c….js`. */
const HASHED = /-[0-9a-f]{8,}(_bg)?\.\w+$/;

/** The page for an address that no page has, in the language of the address. */
function notFound(dir, address) {
  const [, language] = /^\/([A-Za-z0-9-]+)\//.exec(address) ?? [];
  const pages = [language && join(dir, language, "404.html"), join(dir, "404.html")];
  return readFileSync(pages.find((page) => page && existsSync(page)));
}

/**
 * Starts to serve `dir`, and what it lacks from `beside`; resolves to the listening
 * `http.Server`. Tests that set the browser's clock let the server keep its own to itself.
 */
export function serve({ dir, beside, port, host = "127.0.0.1", tellsTime = true }) {
  const options = {
    // Looks at the disk on every request, so a new build shows at once.
    dev: true,
    // With this, sirv sends `no-cache`: keep it, but ask whether it is fresh.
    etag: true,
    setHeaders(response, path) {
      response.setHeader("X-Content-Type-Options", "nosniff");
      if (HASHED.test(path)) {
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
      }
      // The page that was written ahead of time and the app show the same pictures.
      if (path.endsWith("icons.svg")) response.setHeader("Cache-Control", "max-age=600");
      // Fluent's extension means something else in the list of media types.
      if (path.endsWith(".ftl")) {
        response.setHeader("Content-Type", "text/plain; charset=utf-8");
      }
    },
  };
  const [files, others] = [dir, beside].map((folder) => folder && sirv(folder, options));
  const server = createServer((request, response) => {
    response.sendDate = tellsTime;
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const miss = () => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(notFound(dir, request.url));
    };
    files(request, response, () => (others ? others(request, response, miss) : miss()));
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}

/** Stops `server` and cuts the connections that browsers keep open. */
export function stop(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}

// Run as a program: node scripts/server.mjs [FOLDER [PORT [BESIDE]]]
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [dir = "dist", port = "8080", beside] = process.argv.slice(2);
  try {
    await serve({ dir, beside, port: Number(port) });
    console.log(`Serving ${dir} at http://127.0.0.1:${port} (end with Ctrl+C)`);
  } catch (error) {
    const choose = "Choose another one: PORT=9000 scripts/serve";
    console.error(`Stopped: port ${port} cannot be used (${error.code}). ${choose}`);
    process.exit(1);
  }
}
