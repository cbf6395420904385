// Links that open over the page: `<a data-over="Close" href="…">` shows the page it leads to in a dialog, whose button is named by
// the attribute. Esc closes it, and the focus goes back to where it was. Without a script it is a link like any other.
import { ask } from "./ask";

async function show(link: HTMLAnchorElement): Promise<void> {
  const answer = await ask(link.href).catch(() => null);
  if (!answer) {
    location.assign(link.href);
    return;
  }
  const dialog = document.createElement("dialog");
  dialog.className = "over sheet";
  const heading = answer.querySelector("h1");
  dialog.setAttribute("aria-label", heading?.textContent ?? link.textContent ?? "");
  const close = document.createElement("button");
  close.className = "btn small close";
  close.textContent = link.dataset.over ?? "";
  close.addEventListener("click", () => dialog.close());
  dialog.append(close, ...answer.body.childNodes);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-over]") : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  void show(link);
});
