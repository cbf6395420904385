// A run that is held or being sent: the clock runs down, the figures follow, and the page is loaded again when the stage is over.

class RunClock extends HTMLElement {
  private ticking = 0;
  private source: EventSource | undefined;

  connectedCallback(): void {
    const until = Date.now() + Number(this.dataset.left ?? 0) * 1000;
    if (this.dataset.state === "held") this.ticking = window.setInterval(() => this.show(until), 1000);
    this.source = new EventSource(this.dataset.live ?? "");
    this.source.onmessage = (event: MessageEvent<string>) => this.hear(event.data);
  }

  disconnectedCallback(): void {
    clearInterval(this.ticking);
    this.source?.close();
  }

  private show(until: number): void {
    const left = Math.max(0, Math.round((until - Date.now()) / 1000));
    const two = (value: number): string => String(value).padStart(2, "0");
    const shown = this.querySelector(".left");
    if (shown) shown.textContent = `${two(Math.floor(left / 60))}:${two(left % 60)}`;
    const bar = this.querySelector("progress");
    if (bar) bar.value = bar.max - left;
  }

  private hear(told: string): void {
    const [state, , done, rows] = told.split(" ");
    if (state !== this.dataset.state) {
      this.source?.close();
      location.reload();
      return;
    }
    const shown = this.querySelector(".done-of");
    const bar = this.querySelector("progress");
    if (!shown || !bar) return;
    shown.textContent = done ?? "";
    [bar.max, bar.value] = [Number(rows), Number(done)];
  }
}

customElements.define("run-clock", RunClock);
