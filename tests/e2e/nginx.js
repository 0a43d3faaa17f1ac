// The site on nginx with deploy/nginx.conf, or in a folder with deploy/nginx-folder.conf, as where
// it is put online: only the lines with “Here” are changed, as the files ask their reader to.
//
//     const { address, stop } = await serve({ dir: "dist" }); // on a free port

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { freePort, says, start, temporaryFolder } from "./children.js";

const SETTINGS = new URL("../../deploy/nginx.conf", import.meta.url);
const IN_FOLDER = new URL("../../deploy/nginx-folder.conf", import.meta.url);

/**
 * Starts to serve `dir`, in a folder of the address if `base` names one; then `rest` says in
 * nginx's words what the rest of the address answers, if it does.
 */
export async function serve({ dir, base, rest = "", https = false }) {
  const port = await freePort();
  const address = `${https ? "https" : "http"}://127.0.0.1:${port}`;
  const { folder, remove } = temporaryFolder("nginx");
  const site = join(folder, "site.conf");
  const text = base
    ? inFolder({ dir, base, rest, port, folder })
    : settings({ dir, port, certificate: https && certificate(folder) });
  writeFileSync(site, text);
  const main = join(folder, "main.conf");
  writeFileSync(main, around(site, folder));

  const { child, stop } = start(process.env.NGINX, ["-e", "stderr", "-c", main], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const logged = [];
  child.stderr.on("data", (part) => logged.push(part));
  await says(child, child.stderr, /start worker process|using the "\w+" event method/);
  return {
    address,
    /** What nginx has written into its log of errors. */
    log: () => logged.join(""),
    stop: async () => {
      await stop();
      remove();
    },
  };
}

/** deploy/nginx.conf for this machine. */
function settings({ dir, port, certificate }) {
  const listen = `listen 127.0.0.1:${port}`;
  return [
    ["listen 80;", certificate ? `${listen} ssl http2;\n${certificate}` : `${listen};`],
    ["server_name guide.example.org;", ""],
    ["root /srv/wegweiser;", `root "${dir}";`],
    ["include /srv/wegweiser/.policy/nginx.conf;", `include "${dir}/.policy/nginx.conf";`],
  ].reduce(replaced, readFileSync(SETTINGS, "utf8"));
}

/** deploy/nginx-folder.conf for this machine, in a server that has other pages, too. */
function inFolder({ dir, base, rest, port, folder }) {
  if (base !== "/guide") throw new Error("deploy/nginx-folder.conf is written for /guide");
  const root = join(folder, "root");
  mkdirSync(root);
  symlinkSync(dir, join(root, "guide"));
  const guide = [
    ["set $wegweiser_root /srv/wegweiser;", `set $wegweiser_root "${root}";`],
    ["include /srv/wegweiser/guide/.policy/nginx.conf;", `include "${root}/guide/.policy/nginx.conf";`],
  ].reduce(replaced, readFileSync(IN_FOLDER, "utf8"));
  return `server {
    listen 127.0.0.1:${port};
    access_log off;
    location / { return 404; }
    ${rest}
    ${guide}
  }`;
}

function replaced(text, [from, to]) {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`deploy/nginx.conf has not one “${from}”.`);
  return parts.join(to);
}

/** What Debian's own files say around the settings of a site, and nothing outside `folder`. */
function around(site, folder) {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `
    load_module ${process.env.NGINX_MODULES}/ngx_http_brotli_static_module.so;
    ${process.getuid?.() === 0 ? "user root;" : ""}
    daemon off;
    # In one process, so that nothing is left behind.
    master_process off;
    error_log stderr notice;
    pid ${folder}/pid;
    events {}
    http {
      ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join("\n")}
      include "${site}";
    }`;
}

/** The lines for a certificate that nobody has signed. */
function certificate(folder) {
  const [key, signed] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  const subject = ["-subj", "/CN=127.0.0.1", "-days", "1"];
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"];
  const files = ["-nodes", "-keyout", key, "-out", signed];
  execFileSync("openssl", ["req", "-x509", ...curve, ...files, ...subject], { stdio: "pipe" });
  return `ssl_certificate ${signed};\nssl_certificate_key ${key};`;
}
