// The policy's page: arrows move the chosen step; the text is checked while somebody types. Both work by forms as well.

const shift = document.querySelector<HTMLFormElement>("form#shift");

/// Moves the step that has the focus: a day, with Shift a week.
document.addEventListener("keydown", (event) => {
  if (!shift || event.ctrlKey || event.metaKey || event.altKey || document.body.dataset.keys === "off") return;
  if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
  const at = document.activeElement?.closest("[data-step]");
  const step = at?.getAttribute("data-step");
  if (!step) return;
  event.preventDefault();
  const days = (event.shiftKey ? 7 : 1) * (event.key === "ArrowLeft" ? -1 : 1);
  (shift.elements.namedItem("step") as HTMLInputElement).value = step;
  (shift.elements.namedItem("by") as HTMLInputElement).value = String(days);
  sessionStorage.setItem("moved", step);
  shift.requestSubmit();
});

// After the page came back, the focus is where it was.
const moved = sessionStorage.getItem("moved");
if (shift && moved) {
  sessionStorage.removeItem("moved");
  document.querySelector<SVGElement>(`[data-step="${CSS.escape(moved)}"]`)?.focus({ preventScroll: true });
  scrollTo(0, 0);
}

const source = document.querySelector<HTMLFormElement>("form[data-source]");
const text = source?.querySelector<HTMLTextAreaElement>("textarea");
const gutter = source?.querySelector<HTMLElement>(".gutter");
const told = source?.querySelector<HTMLElement>("[data-checked]");

function number(): void {
  if (!text || !gutter) return;
  const lines = text.value.split("\n").length;
  text.rows = lines + 1;
  gutter.textContent = Array.from({ length: lines }, (_, at) => String(at + 1)).join("\n");
}

/// Puts the cursor into a line.
function goTo(line: number): void {
  if (!text) return;
  const from = text.value.split("\n").slice(0, line - 1).reduce((sum, part) => sum + part.length + 1, 0);
  text.focus();
  text.setSelectionRange(from, text.value.indexOf("\n", from) < 0 ? text.value.length : text.value.indexOf("\n", from));
  const top = text.getBoundingClientRect().top + scrollY + (line - 1) * 20;
  scrollTo(0, Math.max(0, top - innerHeight / 3));
}

async function check(): Promise<void> {
  if (!text || !told) return;
  const answer = await fetch(source?.dataset.source || "/policy/check", { method: "POST", body: new URLSearchParams({ text: text.value }) });
  if (!answer.ok) return;
  const problems = (await answer.text()).split("\n").filter(Boolean);
  const list = document.createElement("ul");
  for (const problem of problems) {
    const gap = problem.indexOf(" ");
    const [line, sentence] = [problem.slice(0, gap), problem.slice(gap + 1)];
    const item = document.createElement("li");
    if (line !== "0") {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "link";
      button.textContent = `${told.dataset.line} ${line}`;
      button.addEventListener("click", () => goTo(Number(line)));
      item.append(button, " ");
    }
    item.append(sentence);
    list.append(item);
  }
  told.classList.toggle("late", problems.length > 0);
  told.replaceChildren(problems.length > 0 ? list : told.dataset.fine ?? "");
}

let waits: ReturnType<typeof setTimeout> | undefined;
text?.addEventListener("input", () => {
  number();
  clearTimeout(waits);
  waits = setTimeout(() => void check(), 400);
});
if (text) number();
