// @ts-check
// The guide among the visitor's apps.

import { tell } from "./page.js";

/** Lets the visitor put the guide among their apps when they wish, not when the browser does. */
export function offerInstallation() {
  /** @type {InstallPrompt | undefined} */
  let invitation;
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    invitation = event;
    tell("install", "prompt");
  });
  addEventListener("wegweiser:ask-to-install", () => invitation?.prompt());
  addEventListener("appinstalled", () => tell("install", "done"));
  // On an iPhone it is done by hand. Only browsers there know this word.
  if (navigator.standalone === false) tell("install", "by-hand");
}
