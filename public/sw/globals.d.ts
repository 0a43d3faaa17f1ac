// What a service worker has. TypeScript's list of a worker's names is that of the others.

declare const clients: Clients;
declare const registration: ServiceWorkerRegistration;
declare function skipWaiting(): Promise<void>;

declare function addEventListener<Name extends keyof ServiceWorkerGlobalScopeEventMap>(
  name: Name,
  listener: (event: ServiceWorkerGlobalScopeEventMap[Name]) => void,
): void;

interface Navigator {
  /** What the browser knows of the network; Chromium only. */
  readonly connection?: { readonly saveData?: boolean };
}

interface WorkerNavigator extends Navigator {}
