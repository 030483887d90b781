// The ticks and notes of this device: kept by the browser, or for as long as the page is open where the browser refuses.
import { deviceStore, type Keeping } from "../device-store.ts";
import { listed, readList, type Entries, type ListedEntry } from "./entries.ts";

export interface Keeper {
  readonly keeping: Keeping;
  read(): Entries;
  /** Changes what is kept, starting from what stands there now: another window may have changed it. */
  change(update: (entries: Entries) => Entries): void;
  /** Whether the browser refused to keep the latest change. */
  refused(): boolean;
  /** Calls back after each change, here or in another window. */
  onChange(draw: () => void): void;
}

/** Opens what is kept. */
export function openKeeper(): Keeper {
  const store = deviceStore<readonly ListedEntry[]>("checklists", (kept) => {
    const entries = readList(kept);
    return entries && listed(entries);
  }, []);
  const listeners: (() => void)[] = [];
  const tell = (): void => listeners.forEach((draw) => draw());
  /** What the browser refused to keep. */
  let held: Entries | undefined;
  const read = (): Entries => held ?? readList(store.read()) ?? new Map();
  store.onChange(tell);
  return {
    keeping: store.keeping,
    read,
    change(update) {
      const next = update(read());
      const kept = next.size === 0 ? forget() : store.write(listed(next));
      held = kept ? undefined : next;
      tell();
    },
    refused: () => held !== undefined,
    onChange: (draw) => void listeners.push(draw),
  };

  /** Leaves nothing behind on the device. */
  function forget(): boolean {
    store.clear();
    return true;
  }
}
