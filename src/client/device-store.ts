// What a reader keeps, such as ticks or a choice: on this device alone, in the browser's storage for this site. Nothing of it is ever sent.

/** How well the browser keeps things here: for the whole site; from a folder, where some browsers keep them for each page apart and others for all folders together; or not at all. */
export type Keeping = "site" | "folder" | "nowhere";

export interface DeviceStore<Value> {
  readonly keeping: Keeping;
  /** What is kept; what an empty store holds when there is nothing, or something that cannot be understood. */
  read(): Value;
  /** Keeps a value. @returns whether the browser did: it may refuse, or be full */
  write(value: Value): boolean;
  /** Forgets the value. */
  clear(): void;
  /** Calls back when another window of this site changes the value. */
  onChange(changed: () => void): void;
}

/**
 * A place for one thing that is kept. Copies of the site in other folders have places of their own.
 * @param name what it is, such as "checklists"
 * @param understand makes sense of what was kept, by this version of the site or another; undefined when it cannot
 * @param empty what is read when nothing is kept
 */
export function deviceStore<Value>(name: string, understand: (kept: unknown) => Value | undefined, empty: Value): DeviceStore<Value> {
  const key = `wegwijzer ${siteRoot.pathname} ${name}`;
  return {
    keeping: keeping(),
    read: () => {
      try {
        const kept = localStorage.getItem(key);
        return (kept === null ? undefined : understand(JSON.parse(kept))) ?? empty;
      } catch {
        // Storage is off, or another program wrote there.
        return empty;
      }
    },
    write: (value) => {
      try {
        localStorage.setItem(key, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
    clear: () => {
      try {
        localStorage.removeItem(key);
      } catch {
        // Nothing can be kept, so nothing is.
        return;
      }
    },
    onChange: (changed) => addEventListener("storage", (event) => (event.key === key || event.key === null ? changed() : undefined)),
  };
}

function keeping(): Keeping {
  const trial = "wegwijzer trial";
  try {
    localStorage.setItem(trial, "1");
    localStorage.removeItem(trial);
  } catch {
    return "nowhere";
  }
  return location.protocol === "file:" ? "folder" : "site";
}
