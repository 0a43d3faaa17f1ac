// What browsers have and TypeScript's own list does not.

/** The browser's offer to install the guide, which can be made later; Chromium only. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

interface WindowEventMap {
  beforeinstallprompt: InstallPrompt;
}

interface Navigator {
  /** Whether the page was opened from the home screen; on iPhones only. */
  readonly standalone?: boolean;
}

/** What the app calls (src/platform/web). */
declare var wegweiser: object;
