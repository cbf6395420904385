// Cash: j and k open the next line, arrows walk the ticks, and the equation follows what is ticked and typed.
// The page says the same without it; what is right is decided by the server.

const form = (): HTMLFormElement | null => document.querySelector<HTMLFormElement>("[data-settle]");

/** What is typed, in minor units; a comma may part the decimals. */
function minor(text: string, digits: number): number {
  const plain = text.trim().replace(/^−/, "-");
  const value = Number(/,\d{1,2}$/.test(plain) && !plain.includes(".") ? plain.replace(",", ".") : plain.replace(/[,\s]/g, ""));
  return Number.isFinite(value) ? Math.round(value * 10 ** digits) : 0;
}

function follow(settle: HTMLFormElement): void {
  const digits = Number(settle.dataset.digits);
  const received = Number(settle.dataset.received);
  const shown = new Intl.NumberFormat(document.documentElement.lang, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const say = (name: string, value: number): void => {
    const place = settle.querySelector(`[data-${name}]`);
    if (!place) return;
    place.textContent = shown.format(value / 10 ** digits);
    if (name === "missing" || name === "over") place.parentElement?.toggleAttribute("hidden", value === 0);
  };
  let settled = 0;
  let ticked = 0;
  for (const row of settle.querySelectorAll("tbody tr")) {
    const tick = row.querySelector<HTMLInputElement>("[data-asks]");
    if (!tick?.checked) continue;
    const sum = row.querySelector<HTMLInputElement>(".sumfield");
    settled += minor(sum?.value || tick.dataset.asks || "", digits);
    ticked += 1;
  }
  const missing = Math.max(settled - received, 0);
  say("settled", settled);
  say("missing", missing);
  say("over", ticked ? Math.max(received - settled, 0) : 0);
  say("remaining", ticked ? 0 : received);
  settle.querySelector("[data-even]")?.classList.toggle("even", ticked > 0);
  settle.querySelector<HTMLElement>("[data-short]")?.toggleAttribute("hidden", missing === 0);
}

function tick(box: HTMLInputElement): void {
  const sum = box.closest("tr")?.querySelector<HTMLInputElement>(".sumfield");
  if (sum) sum.value = box.checked ? (box.dataset.asks ?? "") : "";
}

function start(): void {
  const settle = form();
  if (!settle) return;
  settle.addEventListener("input", (event) => {
    const target = event.target;
    if (target instanceof HTMLInputElement && target.dataset.asks) tick(target);
    if (target instanceof HTMLInputElement && target.classList.contains("sumfield")) {
      const box = target.closest("tr")?.querySelector<HTMLInputElement>("[data-asks]");
      if (box) box.checked = target.value.trim() !== "";
    }
    follow(settle);
  });
  follow(settle);
}

/** The line by so many from the chosen one. */
function go(by: number): boolean {
  const all = [...document.querySelectorAll<HTMLAnchorElement>(".bank-lines a")];
  const at = all.findIndex((line) => line.hasAttribute("aria-current"));
  const next = all[at + by];
  next?.click();
  return next !== undefined;
}

/** The tick by so many rows from this one. */
function step(from: HTMLElement, by: number): void {
  const all = [...document.querySelectorAll<HTMLElement>("[data-asks]")];
  all[all.indexOf(from) + by]?.focus();
}

document.addEventListener("keydown", (event) => {
  if (!document.querySelector("[data-cash]") || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target;
  const typing = target instanceof HTMLInputElement ? !["checkbox", "radio"].includes(target.type) : target instanceof HTMLSelectElement;
  if (target instanceof HTMLElement && target.dataset.asks && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    step(target, event.key === "ArrowDown" ? 1 : -1);
  } else if (!typing && document.body.dataset.keys !== "off" && (event.key === "j" || event.key === "k")) {
    if (!go(event.key === "j" ? 1 : -1)) return;
  } else return;
  event.preventDefault();
  event.stopImmediatePropagation();
}, true);

start();
document.querySelector<HTMLElement>(".bank-lines a[aria-current]")?.scrollIntoView({ block: "nearest" });
