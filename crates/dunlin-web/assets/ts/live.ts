// Lists that follow their filter while one types. `<form data-live="list">` names the part of the page that is brought anew; the
// address of the page follows, so that it can be kept. Without a script the form's button does the same. A form that does something
// shows in this way what it would come to, and is sent by its button as ever.
import { newest, say } from "./ask";

/** Long enough not to ask for each letter of a word, short enough to seem at once. */
const PAUSE_MS = 150;

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-live]")) {
  const ask = newest();
  let waiting = 0;
  const bring = async (): Promise<void> => {
    const query = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    const address = `${form.action.split("?")[0]}?${query}`;
    const id = form.dataset.live ?? "";
    const answer = await ask(address).catch(() => null);
    const part = answer?.getElementById(id);
    if (!part) return;
    document.getElementById(id)?.replaceWith(part);
    history.replaceState(null, "", address);
    say(part.querySelector("[data-said]")?.textContent ?? "");
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(bring, PAUSE_MS);
  });
  form.addEventListener("submit", (event) => {
    clearTimeout(waiting);
    if (form.method !== "get") return;
    event.preventDefault();
    void bring();
  });
}
