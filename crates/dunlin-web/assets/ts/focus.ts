// Where the focus is when a page opens: on what the page asks for, else on the row that was left for another page, else on the content.
// So it is never nowhere, and who comes back to a list goes on where they were.

const KEPT = `row:${location.pathname}${location.search}`;

function left(): HTMLElement | undefined {
  const href = sessionStorage.getItem(KEPT);
  const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-row] a")];
  return href ? links.find((link) => link.getAttribute("href") === href) : undefined;
}

if (document.activeElement === document.body && !location.hash) {
  // The browser itself asks for it only after this script, and not at all once something has the focus.
  const place = document.querySelector<HTMLElement>("main [autofocus]") ?? left();
  if (place) place.focus();
  else document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
}

// Only a row that is opened is remembered, until the list is left by another way.
addEventListener("pagehide", () => {
  const link = document.activeElement?.closest("[data-row]")?.querySelector("a");
  const href = link?.getAttribute("href");
  if (href) sessionStorage.setItem(KEPT, href);
  else sessionStorage.removeItem(KEPT);
});
