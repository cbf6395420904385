// Keys: single letters press the button that names them; j and k walk the rows; g and a letter goes to a screen.
// None works while a field has the focus, and all can be switched off in the settings.


let goes = false;

const isTick = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && ["checkbox", "radio"].includes(target.type);

const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && !isTick(target) && (target.isContentEditable || ["INPUT", "SELECT", "TEXTAREA"].includes(target.tagName));

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-row]")];

function walk(by: number): void {
  const all = rows();
  if (all.length === 0) return;
  const at = all.findIndex((row) => row.contains(document.activeElement));
  const next = all[Math.min(Math.max(at + by, 0), all.length - 1)];
  next?.querySelector<HTMLElement>("a, button, input")?.focus();
}

/** Does what the button of a key does: in the row with the focus before anywhere else. */
export function press(key: string): boolean {
  const near = document.activeElement?.closest("[data-row]");
  const selector = `[data-key="${CSS.escape(key)}"]`;
  const button = near?.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(selector);
  if (!button) return false;
  if (button instanceof HTMLDetailsElement) {
    button.open = true;
    const field = button.querySelector<HTMLElement>("input:not([type=hidden]), select, textarea");
    (field ?? button.querySelector<HTMLElement>("form button"))?.focus();
  } else {
    button.click();
  }
  return true;
}

/** To the filter of the list; where there is none, to the search over everything. */
function filter(): void {
  const own = document.querySelector<HTMLElement>("[data-filter]");
  if (own) own.focus();
  else document.querySelector<HTMLElement>(".top .find input")?.click();
}

document.addEventListener("keydown", (event) => {
  // What a screen's own script took is taken; an open dialog keeps its keys to itself, and Esc closes it.
  if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
  if (event.key === "Escape" && event.target instanceof HTMLElement) {
    const open = event.target.closest("details[open]");
    if (open instanceof HTMLDetailsElement) {
      open.open = false;
      open.querySelector("summary")?.focus();
    } else if (inField(event.target)) {
      document.querySelector<HTMLElement>("main")?.focus();
    } else {
      // Back to where this page belongs.
      document.querySelector<HTMLElement>(".crumbs a:last-of-type")?.click();
    }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || inField(event.target) || document.body.dataset.keys === "off") return;
  const key = event.key;
  // A key that is held down walks on, but does nothing twice.
  if (event.repeat && key !== "j" && key !== "k") return;
  if (goes) {
    goes = false;
    const place = document.querySelector<HTMLAnchorElement>(`[data-go="${CSS.escape(key)}"]`);
    if (place) location.assign(place.href);
    return;
  }
  if (key === "g") goes = true;
  else if (key === "j") walk(1);
  else if (key === "k") walk(-1);
  else if (key === "/") filter();
  else if (!press(key)) return;
  event.preventDefault();
});
