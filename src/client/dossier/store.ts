// Where the dossier is kept on the reader's device.
import { deviceStore } from "../device-store.ts";
import { readDossier, written, type Dossier } from "./model.ts";

export interface DossierStore {
  readonly keeping: "site" | "folder" | "nowhere";
  /** Undefined when nothing was ever kept where this page can see it. */
  read(): Dossier | undefined;
  /** @returns whether the browser kept it */
  write(dossier: Dossier): boolean;
  onChange(changed: () => void): void;
}

/** The store; in a copy in a folder, a page that can read nothing there may have a storage of its own, apart from the dossier's page. */
export function dossierStore(): DossierStore {
  const store = deviceStore<object | undefined>("dossier", (kept) => (typeof kept === "object" && kept !== null ? kept : undefined), undefined);
  return {
    keeping: store.keeping,
    read() {
      const kept = store.read();
      const dossier = kept && readDossier(kept);
      return dossier && "items" in dossier ? dossier : undefined;
    },
    write: (dossier) => store.write(written(dossier)),
    onChange: store.onChange,
  };
}
