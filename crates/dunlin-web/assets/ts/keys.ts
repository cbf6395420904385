// Keys: single letters press the button that names them; j and k walk the rows; g and a letter goes to a screen.
// None works while a field has the focus, and all can be switched off in the settings.

const places: Record<string, string> = {
  t: "/", w: "/worklist", c: "/customers", r: "/runs", a: "/aging",
};

let goes = false;

// A tick box or a choice takes no letters, so single keys go on working there.
const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && !(target instanceof HTMLInputElement && ["radio", "checkbox"].includes(target.type)) &&
  (target.isContentEditable || ["INPUT", "SELECT", "TEXTAREA"].includes(target.tagName));

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-row]")];

function walk(by: number): void {
  const all = rows();
  if (all.length === 0) return;
  const at = all.findIndex((row) => row.contains(document.activeElement));
  const next = all[Math.min(Math.max(at + by, 0), all.length - 1)];
  next?.querySelector<HTMLElement>("a, button, input")?.focus();
}

function press(key: string): boolean {
  const near = document.activeElement?.closest("[data-row]");
  const selector = `[data-key="${CSS.escape(key)}"]`;
  const button = near?.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(selector);
  if (!button) return false;
  if (button instanceof HTMLDetailsElement) {
    button.open = true;
    button.querySelector<HTMLElement>("input:not([type=hidden]), select, textarea")?.focus();
  } else {
    button.click();
  }
  return true;
}

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === "k") {
    event.preventDefault();
    document.querySelector<HTMLInputElement>(".find input")?.focus();
    return;
  }
  if (event.key === "Escape" && event.target instanceof HTMLElement) {
    const open = event.target.closest("details[open]");
    if (open instanceof HTMLDetailsElement) {
      open.open = false;
      open.querySelector("summary")?.focus();
    } else if (inField(event.target)) {
      event.target.blur();
      document.querySelector<HTMLElement>("main")?.focus();
    }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || inField(event.target) || document.body.dataset.keys === "off") return;
  const key = event.key;
  if (goes) {
    goes = false;
    const place = places[key];
    if (place) location.assign(place);
    return;
  }
  if (key === "g") goes = true;
  else if (key === "j") walk(1);
  else if (key === "k") walk(-1);
  else if (key === "/") (document.querySelector<HTMLElement>("[data-filter]") ?? document.querySelector<HTMLElement>(".find input"))?.focus();
  else if (!press(key)) return;
  event.preventDefault();
});
