// Asks the server for a part of a page. The browser's own parser makes the nodes (a request for a document is no sink for markup),
// so no script ever turns text into markup, and the pages can forbid that altogether (Trusted Types 'none').

/** The block `main` of a page as a document of its own; fails when another question took its place or nothing came. */
export function ask(address: string, signal?: AbortSignal): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.setRequestHeader("HX-Request", "true");
    request.onload = () => (request.status === 200 && request.response ? resolve(request.response) : reject(new Error(`status ${request.status}`)));
    request.onerror = request.onabort = () => reject(new Error("no answer"));
    signal?.addEventListener("abort", () => request.abort());
    request.send();
  });
}

/** Questions of which only the newest counts: a further one gives the one before up. */
export function newest(): (address: string) => Promise<Document> {
  let last = new AbortController();
  return (address) => {
    last.abort();
    last = new AbortController();
    return ask(address, last.signal);
  };
}

/** Says something to those who listen: in the bar at the foot, which is a live region. */
export function say(text: string): void {
  const bar = document.querySelector(".status [role=status]");
  if (bar && text) bar.textContent = text;
}
