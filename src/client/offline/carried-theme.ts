// Carries the choice of colours from page to page in addresses: in a folder, some browsers (Firefox) give each file a storage of its own.
import { replaceAddress } from "../replace-address.ts";
import { applyTheme, storeTheme } from "../theme.ts";

const PARAMETER = "theme";

/** Takes over the choice that the address of this page carries, and passes it on to each page of the copy that is opened from here. */
export function carryTheme(): void {
  if (location.protocol !== "file:") return;
  const carried = new URLSearchParams(location.search).get(PARAMETER);
  if (carried !== null) {
    storeTheme(carried);
    applyTheme(carried);
  }
  for (const event of ["click", "auxclick"]) document.addEventListener(event, passOn, { capture: true });
  document.addEventListener("change", (event) => event.target instanceof Element && event.target.closest("theme-switch") && rememberInAddress());
}

function passOn({ target }: Event): void {
  const link = target instanceof Element ? target.closest("a") : null;
  if (link?.protocol === "file:" && link.getAttribute("href")?.startsWith("#") === false) link.href = withTheme(link.href);
}

function rememberInAddress(): void {
  replaceAddress(withTheme(location.href));
}

function withTheme(address: string): string {
  const url = new URL(address);
  const theme = document.documentElement.dataset["theme"];
  if (theme === undefined) url.searchParams.delete(PARAMETER);
  else url.searchParams.set(PARAMETER, theme);
  return url.href;
}
