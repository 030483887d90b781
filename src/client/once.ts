// Loads something once: what is there is kept, and what failed is tried again the next time.

export interface Once<Loaded> {
  /** @throws what the loading throws; then the next call loads anew */
  get(): Promise<Loaded>;
  /** Lets the next call load anew. */
  forget(): void;
}

/** Nothing is loaded before it is asked for. */
export function once<Loaded>(load: () => Promise<Loaded>): Once<Loaded> {
  let loading: Promise<Loaded> | undefined;
  return {
    async get() {
      const own = (loading ??= load());
      try {
        return await own;
      } catch (error) {
        if (loading === own) loading = undefined;
        throw error;
      }
    },
    forget: () => void (loading = undefined),
  };
}
