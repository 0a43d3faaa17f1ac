// Starts the app. It is a file of its own because the page's content security
// policy allows no inline script. The build writes the names of the hashed files
// into the script element.

// How long a phone may wait before it is told that the connection is slow.
const SLOW_AFTER_MS = 8000;

const root = document.documentElement;
const script = document.querySelector("script[data-js]");

setTimeout(() => {
  if (!root.dataset.ready && root.dataset.state === "loading") root.dataset.state = "slow";
}, SLOW_AFTER_MS);

try {
  const { default: init } = await import(script.dataset.js);
  await init({ module_or_path: script.dataset.wasm });
} catch (error) {
  root.dataset.state = "failed";
  throw error;
}
