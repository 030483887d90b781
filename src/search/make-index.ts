// Makes one index with a Pagefind of its own, while its pages come in.
import { withPagefind } from "./pagefind-service.ts";
import type { Turn } from "./turns.ts";

/** A file of the search. */
export interface SearchFile {
  path: string;
  content: Uint8Array;
}

/** Pagefind's own interfaces, which we replace by ours. */
const NOT_NEEDED = /(^|\/)pagefind-(ui|modular-ui|component-ui|highlight|playground)|\.css$/;
const IN_FLIGHT = 64;

interface WaitingFile {
  url: string;
  content: string;
}

/** An index that is being made. */
export interface Index {
  add(file: WaitingFile): void;
  /** No more will come. */
  end(): void;
  files: Promise<SearchFile[]>;
}

/** Begins an index. */
export function startIndex(turn: Turn): Index {
  const waiting = new WaitingFiles();
  const files = turn(() => indexWith(waiting));
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

/** Files on their way to Pagefind. */
class WaitingFiles {
  #files: WaitingFile[] = [];
  #isWhole = false;
  #wake: (() => void)[] = [];

  add(file: WaitingFile): void {
    this.#files.push(file);
    this.#wakeAll();
  }

  end(): void {
    this.#isWhole = true;
    this.#wakeAll();
  }

  /** The next ones as soon as there are any; none at the end. */
  async take(): Promise<WaitingFile[]> {
    while (this.#files.length === 0 && !this.#isWhole) await new Promise<void>((resolve) => this.#wake.push(resolve));
    return this.#files.splice(0, IN_FLIGHT);
  }

  #wakeAll(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }
}
