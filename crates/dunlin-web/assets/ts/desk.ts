// The desk: keys of the call panel, the sentence of what will follow, ticked rows, and Space, which looks at the row's customer.

const panel = document.querySelector<HTMLFormElement>("form[data-talk]");
const inText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !["radio", "checkbox"].includes(target.type));
const off = (): boolean => document.body.dataset.keys === "off";

// In the panel a letter picks what came of the call and goes to its first field.
panel?.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || inText(event.target) || off()) return;
  const pick = panel.querySelector<HTMLInputElement>(`[data-pick="${CSS.escape(event.key)}"]`);
  if (!pick) return;
  event.preventDefault();
  event.stopPropagation();
  pick.click();
  const fields = [...panel.querySelectorAll<HTMLElement>("[data-first]")];
  (fields.find((field) => field.offsetParent !== null) ?? pick).focus();
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

// Ticked rows: x ticks, Shift and x ticks all between; the bar says how many.
const ticks = document.querySelector<HTMLFormElement>("form[data-ticks]");
const boxes = ticks ? [...ticks.querySelectorAll<HTMLInputElement>("input[name=task]")] : [];
let last = -1;
function count(): void {
  const output = ticks?.querySelector("[data-ticked]");
  if (output) output.textContent = String(boxes.filter((box) => box.checked).length);
}
ticks?.addEventListener("change", count);
document.addEventListener("keydown", (event) => {
  if (!ticks || event.ctrlKey || event.metaKey || event.altKey || inText(event.target) || off()) return;
  const at = boxes.findIndex((box) => box.closest("[data-row]")?.contains(document.activeElement));
  if (at < 0) return;
  const box = boxes[at];
  if (event.key === " " && !(document.activeElement instanceof HTMLInputElement)) {
    box?.closest("[data-row]")?.querySelector<HTMLElement>("a")?.click();
  } else if (event.key.toLowerCase() === "x" && box) {
    const from = event.shiftKey && last >= 0 ? Math.min(last, at) : at;
    const to = event.shiftKey && last >= 0 ? Math.max(last, at) : at;
    const on = event.shiftKey ? true : !box.checked;
    for (const one of boxes.slice(from, to + 1)) one.checked = on;
    last = at;
    count();
  } else {
    return;
  }
  event.preventDefault();
});
