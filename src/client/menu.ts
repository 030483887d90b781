// <details class="menu">: Escape closes it and gives focus back to its summary.

/** Lets Escape close the open menu that holds the focus. */
export function closeMenuOnEscape(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    const menu = document.activeElement?.closest("details.menu[open]");
    if (!menu) return;
    menu.removeAttribute("open");
    menu.querySelector("summary")?.focus();
  });
}
