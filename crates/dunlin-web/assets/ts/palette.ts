// The search over everything (Ctrl K): a combobox whose results the server finds, with the acts of this page first. The results are
// those of the page /search, so without a script the same form leads there.
import { newest } from "./ask";
import { press } from "./keys";

/** Long enough not to ask for each letter of a word, short enough to seem at once. */
const PAUSE_MS = 80;

class Palette {
  readonly #dialog: HTMLDialogElement;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #ask = newest();
  #waiting = 0;
  /** What the results are for. */
  #shown: string | null = null;
  /** Enter was pressed before the results of what was typed had come. */
  #wanted = false;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    this.#input = dialog.querySelector("input[role=combobox]")!;
    this.#list = dialog.querySelector("[role=listbox]")!;
    this.#input.addEventListener("input", () => {
      clearTimeout(this.#waiting);
      this.#waiting = window.setTimeout(() => void this.#find(), PAUSE_MS);
    });
    this.#input.addEventListener("keydown", (event) => this.#key(event));
    this.#list.addEventListener("click", (event) => {
      const act = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-act]") : null;
      if (act) this.#act(act);
    });
  }

  open(): void {
    if (this.#dialog.open) return;
    this.#wanted = false;
    this.#dialog.showModal();
    this.#input.select();
    void this.#find();
  }

  async #find(): Promise<void> {
    const asked = this.#input.value;
    const answer = await this.#ask(`/search?q=${encodeURIComponent(asked)}`).catch(() => null);
    if (!answer) return;
    this.#shown = asked;
    const found = [...this.#acts(asked), ...answer.querySelectorAll<HTMLElement>("#found > section:has(a)")];
    found.forEach(asOptions);
    this.#list.replaceChildren(...found);
    // A listbox without options is none.
    this.#list.hidden = found.length === 0;
    this.#input.setAttribute("aria-expanded", String(found.length > 0));
    this.#dialog.querySelector("[role=status]")!.textContent = answer.querySelector("[data-said]")?.textContent ?? "";
    this.#mark(this.#options()[0]);
    if (this.#wanted) this.#take();
  }

  /** Opens or does what is marked; where nothing was found, the page of the search says so. */
  #take(): void {
    this.#wanted = false;
    const marked = this.#marked();
    if (marked?.dataset.act) this.#act(marked);
    else if (marked) marked.click();
    else this.#input.form?.submit();
  }

  /** What can be done on this page, as far as its name holds what was typed. */
  #acts(asked: string): HTMLElement[] {
    const words = asked.trim().toLowerCase();
    const buttons = [...document.querySelectorAll<HTMLElement>("main [data-key]")].filter((one) => one.checkVisibility());
    const acts = buttons.map((button) => ({ key: button.dataset.key ?? "", name: nameOf(button) }));
    const fitting = acts.filter(({ name }) => name && name.toLowerCase().includes(words));
    if (fitting.length === 0) return [];
    const group = document.createElement("section");
    const heading = document.createElement("h2");
    heading.textContent = this.#dialog.dataset.acts ?? "";
    const list = document.createElement("ul");
    for (const { key, name } of new Map(fitting.map((act) => [act.key, act])).values()) {
      const row = document.createElement("li");
      const link = document.createElement("a");
      link.className = "name";
      link.dataset.act = key;
      link.textContent = name;
      const shown = document.createElement("kbd");
      shown.textContent = key;
      row.append(link, shown);
      list.append(row);
    }
    group.append(heading, list);
    return [group];
  }

  #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>("[role=option]")];
  }

  #marked(): HTMLElement | null {
    return this.#list.querySelector("[aria-selected=true]");
  }

  #mark(option: HTMLElement | undefined): void {
    this.#marked()?.setAttribute("aria-selected", "false");
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.#input.setAttribute("aria-activedescendant", option.id);
    else this.#input.removeAttribute("aria-activedescendant");
  }

  #act(option: HTMLElement): void {
    this.#dialog.close();
    press(option.dataset.act ?? "");
  }

  #key(event: KeyboardEvent): void {
    const options = this.#options();
    const marked = this.#marked();
    const at = marked ? options.indexOf(marked) : -1;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && options.length > 0) {
      event.preventDefault();
      this.#mark(options[(at + by + options.length) % options.length]);
    } else if (event.key === "Enter") {
      event.preventDefault();
      clearTimeout(this.#waiting);
      this.#wanted = true;
      if (this.#shown === this.#input.value) this.#take();
      else void this.#find();
    }
  }
}

/** Headings and rows of the page become groups and options of the listbox. */
function asOptions(group: HTMLElement, at: number): void {
  const heading = group.querySelector("h2");
  const id = `found-${at}`;
  heading?.setAttribute("id", id);
  heading?.setAttribute("role", "presentation");
  group.setAttribute("role", "group");
  group.setAttribute("aria-labelledby", id);
  group.querySelectorAll("ul, li").forEach((one) => one.setAttribute("role", "presentation"));
  group.querySelectorAll<HTMLElement>("a").forEach((link, row) => {
    link.id = `${id}-${row}`;
    link.tabIndex = -1;
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
  });
}

/** What a button says, without the key that stands in it. */
function nameOf(button: HTMLElement): string {
  const shown = button instanceof HTMLDetailsElement ? button.querySelector("summary") : button;
  const own = [...(shown?.childNodes ?? [])].filter((node) => !(node instanceof HTMLElement && node.tagName === "KBD"));
  return own.map((node) => node.textContent).join("").trim();
}

const dialog = document.querySelector<HTMLDialogElement>("#palette");
if (dialog) {
  const palette = new Palette(dialog);
  document.querySelector(".top .find input")?.addEventListener("click", () => palette.open());
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key !== "k") return;
    event.preventDefault();
    palette.open();
  });
}
