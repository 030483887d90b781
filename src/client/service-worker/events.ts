// The part of a service worker's world that we use; TypeScript knows either that world or the page's, not both.

export interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends ExtendableEvent {
  request: Request;
  /** The page that asks; empty for a page that is being opened. */
  clientId: string;
  /** The page that is being opened. */
  resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

export interface WorkerEvents {
  install: ExtendableEvent;
  activate: ExtendableEvent;
  message: ExtendableEvent;
  fetch: FetchEvent;
}
