// Makes one index with a Pagefind of its own, while its pages come in, unless it was made before from the same.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { PROGRAM_VARIABLES, withPagefind } from "./pagefind-service.ts";
import type { Turn } from "./turns.ts";

/** A file of the search. */
export interface SearchFile {
  path: string;
  content: Uint8Array;
}

/** Indexes made before, by the hash of what they were made from. */
export interface KeptIndexes {
  get(key: string): SearchFile[] | undefined;
  put(key: string, files: readonly SearchFile[]): void;
}

/** Pagefind's own interfaces, which we replace by ours. */
const NOT_NEEDED = /(^|\/)pagefind-(ui|modular-ui|component-ui|highlight|playground)|\.css$/;
const IN_FLIGHT = 64;
/** To be raised when the same texts are to give other files. */
const FORM = 1;
const PACKAGE = fileURLToPath(new URL("../package.json", import.meta.resolve("pagefind")));

/** An index that is being made. */
export interface Index {
  add(file: WaitingFile): void;
  end(): void;
  files: Promise<SearchFile[]>;
}

/** One index, made by a Pagefind of its own unless it was made before. */
export function startIndex(turn: Turn, kept: KeptIndexes | undefined): Index {
  const waiting = new WaitingFiles();
  const make = (): Promise<SearchFile[]> => turn(() => indexWith(waiting));
  const makeOnce = async (): Promise<SearchFile[]> => {
    const begun = make();
    // Of a program that somebody chose nothing is known.
    if (!kept || PROGRAM_VARIABLES.some((name) => process.env[name])) return begun;
    // Only at the end is it known whether the same was indexed before; until then the work goes on, so that no time is lost when it was not.
    begun.catch(() => {});
    const key = await waiting.key();
    const known = kept.get(key);
    if (known) {
      waiting.abandon();
      return known;
    }
    const files = await begun;
    kept.put(key, files);
    return files;
  };
  const files = makeOnce();
  // A failure is told when the files are asked for.
  files.catch(() => {});
  return { add: (file) => waiting.add(file), end: () => waiting.end(), files };
}

/** Runs Pagefind over files as they come. */
function indexWith(waiting: WaitingFiles): Promise<SearchFile[]> {
  return withPagefind(async (pagefind, answer) => {
    const { index, errors } = await answer(pagefind.createIndex({}));
    if (!index) throw new Error(errors.join("; "));
    for (let batch = await waiting.take(); batch.length > 0; batch = await waiting.take()) {
      const added = await answer(Promise.all(batch.map((file) => index.addHTMLFile(file))));
      const refused = added.flatMap((reply) => reply.errors);
      if (refused.length > 0) throw new Error(refused.join("; "));
    }
    const { files, errors: failed } = await answer(index.getFiles());
    if (failed.length > 0) throw new Error(failed.join("; "));
    return files.filter(({ path }) => !NOT_NEEDED.test(path)).map(({ path, content }) => ({ path, content }));
  });
}

interface WaitingFile {
  url: string;
  content: string;
}

/** Files on their way to Pagefind, and the hash of them all. */
class WaitingFiles {
  #files: WaitingFile[] = [];
  #isWhole = false;
  #isAbandoned = false;
  #wake: (() => void)[] = [];
  readonly #hash = createHash("sha256").update(`${FORM}\n`).update(readFileSync(PACKAGE));

  add(file: WaitingFile): void {
    this.#files.push(file);
    this.#hash.update(`${file.url.length} ${file.content.length}\n${file.url}${file.content}`);
    this.#wakeAll();
  }

  /** No more will come. */
  end(): void {
    this.#isWhole = true;
    this.#wakeAll();
  }

  /** Nobody needs them any more: who takes the next ones is told by an error. */
  abandon(): void {
    this.#isAbandoned = true;
    this.#wakeAll();
  }

  /** The next ones as soon as there are any; none at the end. @throws Error when they are abandoned */
  async take(): Promise<WaitingFile[]> {
    while (this.#files.length === 0 && !this.#isWhole) await this.#change();
    // At the end whoever waits for the key goes first: what is known already need not be finished.
    if (this.#files.length === 0) await setImmediate();
    if (this.#isAbandoned) throw new Error("The index is not needed any more.");
    return this.#files.splice(0, IN_FLIGHT);
  }

  /** The hash of all files, in their order, and of the Pagefind that indexes them; known at the end. */
  async key(): Promise<string> {
    while (!this.#isWhole) await this.#change();
    return this.#hash.copy().digest("hex");
  }

  #change(): Promise<void> {
    return new Promise((resolve) => this.#wake.push(resolve));
  }

  #wakeAll(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }
}
