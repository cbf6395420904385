// A person with a keyboard and no mouse. After each key the focus is somewhere: on `body` it would be nowhere.
import assert from "node:assert/strict";

/** More presses of Tab than any page has places. */
const LONGEST_WAY = 120;

export class Hands {
  constructor(page) {
    this.page = page;
    /** Keys pressed since `count` was set to 0, digits left out. */
    this.count = 0;
  }

  /** Presses keys one by one. */
  async press(...keys) {
    for (const key of keys) {
      if (!/^\d$/.test(key)) this.count += 1;
      await this.page.keyboard.press(key);
      await this.#holdsFocus(key);
    }
  }

  /** Types a text into the field that has the focus. */
  async type(text) {
    assert.ok(await this.page.evaluate(() => document.activeElement.matches("input, textarea, select")), `no field for "${text}"`);
    await this.page.keyboard.type(text);
  }

  /** Presses keys, the last of which leads to another page. */
  async go(to, ...keys) {
    await this.press(...keys.slice(0, -1));
    const last = keys.at(-1);
    if (!/^\d$/.test(last)) this.count += 1;
    // A letter in a frame of the page comes by a navigation of its own.
    const leads = this.page.waitForEvent("framenavigated", (frame) => frame === this.page.mainFrame());
    await Promise.all([leads, this.page.keyboard.press(last)]);
    await this.page.waitForURL(to).catch(async (error) => {
      throw new Error(`${last} led to ${this.page.url()}\n${await this.page.locator("main").innerText()}`, { cause: error });
    });
    await this.#holdsFocus(last);
  }

  /** Tab, until the focus is on what is named so. */
  async tabTo(name) {
    for (let presses = 0; presses < LONGEST_WAY; presses += 1) {
      await this.page.keyboard.press("Tab");
      const at = await this.focused();
      if (typeof name === "string" ? at === name : name.test(at)) return;
    }
    assert.fail(`Tab does not lead to ${name}`);
  }

  /** What the place with the focus says: its name, else its text. */
  focused() {
    return this.page.evaluate(() => {
      const at = document.activeElement;
      const label = at.labels?.[0]?.textContent ?? at.getAttribute("aria-label");
      const own = [...at.childNodes].filter((node) => node.nodeName !== "KBD").map((node) => node.textContent).join("");
      return (label ?? own).trim();
    });
  }

  /** What was said of the last act, in the bar at the foot. */
  said() {
    return this.page.locator(".status [role=status]").innerText();
  }

  async #holdsFocus(key) {
    const at = await this.page.evaluate(() => document.activeElement?.tagName ?? "nothing");
    assert.notEqual(at, "BODY", `after ${key} the focus is nowhere on ${this.page.url()}`);
  }
}
