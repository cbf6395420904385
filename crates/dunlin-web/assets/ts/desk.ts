// The desk: keys of the call panel, the sentence of what will follow, ticked rows, and Space, which looks at the row's customer.

const panel = document.querySelector<HTMLFormElement>("form[data-talk]");
const inText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !["radio", "checkbox"].includes(target.type));
const off = (): boolean => document.body.dataset.keys === "off";

// In the panel a letter picks what came of the call and goes to its first field; in the field for a day, which takes no letters, it picks
// a near day.
panel?.addEventListener("keydown", (event) => {
  const day = event.target as HTMLInputElement;
  const inDay = day.type === "date";
  if (event.ctrlKey || event.metaKey || event.altKey || (!inDay && inText(day)) || off()) return;
  const pick = panel.querySelector<HTMLInputElement>(`[data-${inDay ? "near" : "pick"}="${CSS.escape(event.key)}"]`);
  if (!pick) return;
  event.preventDefault();
  event.stopPropagation();
  pick.click();
  const fields = [...panel.querySelectorAll<HTMLElement>("[data-first]")];
  (fields.find((field) => !inDay && field.offsetParent !== null) ?? pick).focus();
});

panel?.addEventListener("click", (event) => {
  if (!(event.target instanceof Element) || !event.target.closest("[data-close]")) return;
  const details = panel.closest("details");
  if (details) details.open = false;
  details?.querySelector("summary")?.focus();
});

// What will follow, from the server, so that it is read there as it will be when it is saved.
const will = panel?.querySelector<HTMLOutputElement>("[data-will]");
let waits = 0;
async function tell(form: HTMLFormElement, output: HTMLOutputElement): Promise<void> {
  const data = new FormData(form);
  const asked = new URLSearchParams({ currency: form.dataset.talk ?? "" });
  for (const name of ["amount", "by", "near"]) asked.set(name, String(data.get(name) ?? ""));
  const answer = await fetch(`/talk/preview?${asked}`);
  if (answer.ok) output.textContent = await answer.text();
}
panel?.addEventListener("input", () => {
  clearTimeout(waits);
  if (will) waits = setTimeout(() => void tell(panel, will), 150);
});

// An address that ends in #talk opens the panel.
const talk = document.querySelector<HTMLDetailsElement>("details.talk");
if (talk && location.hash === "#talk") talk.open = true;
if (talk?.open && !panel?.querySelector("[autofocus]")) panel?.querySelector<HTMLElement>("input")?.focus();

// Ticked rows: x ticks, Shift and x ticks all between; the bar says how many. The list may be put in place anew while it is filtered.
const form = (): HTMLFormElement | null => document.querySelector<HTMLFormElement>("form[data-ticks]");
const boxesOf = (ticks: HTMLFormElement): HTMLInputElement[] => [...ticks.querySelectorAll<HTMLInputElement>("[data-row] input[type=checkbox]")];
let last = -1;
function count(ticks: HTMLFormElement): void {
  const output = ticks.querySelector("[data-ticked]");
  if (output) output.textContent = String(boxesOf(ticks).filter((box) => box.checked).length);
}
document.addEventListener("change", (event) => {
  const ticks = event.target instanceof Element ? event.target.closest<HTMLFormElement>("form[data-ticks]") : null;
  if (ticks) count(ticks);
});
document.addEventListener("keydown", (event) => {
  const ticks = form();
  if (!ticks || event.ctrlKey || event.metaKey || event.altKey || inText(event.target) || off()) return;
  const boxes = boxesOf(ticks);
  const at = boxes.findIndex((box) => box.closest("[data-row]")?.contains(document.activeElement));
  const box = boxes[at];
  if (!box) return;
  if (event.key === " " && !(document.activeElement instanceof HTMLInputElement)) {
    box.closest("[data-row]")?.querySelector<HTMLElement>("a")?.click();
  } else if (event.key.toLowerCase() === "x") {
    const between = event.shiftKey && last >= 0;
    const on = event.shiftKey || !box.checked;
    for (const one of boxes.slice(between ? Math.min(last, at) : at, (between ? Math.max(last, at) : at) + 1)) one.checked = on;
    last = at;
    count(ticks);
  } else {
    return;
  }
  event.preventDefault();
});
