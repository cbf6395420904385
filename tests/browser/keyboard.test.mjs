// Journeys with the keyboard alone: no test here moves or clicks a mouse, and the focus is never lost.
import assert from "node:assert/strict";
import { after, before, beforeEach, afterEach, describe, it } from "node:test";
import { Desk } from "./desk.mjs";
import { Hands } from "./hands.mjs";

describe("by keyboard", () => {
  let desk, page, hands;
  before(async () => { desk = await Desk.open(); });
  after(() => desk.close());
  beforeEach(async () => {
    page = await desk.page();
    await page.goto("/");
    hands = new Hands(page);
  });
  afterEach(() => desk.leave(page));

  const heading = () => page.locator("h1").innerText();

  it("goes to each screen and back to Today", async () => {
    const places = [
      ["w", "/worklist"], ["c", "/customers"], ["r", "/runs"], ["b", "/cash"], ["a", "/aging"], ["d", "/reports"],
      ["y", "/approvals"], ["p", "/policy"], ["i", "/imports"], ["s", "/settings"], ["t", "/"],
    ];
    for (const [key, path] of places) {
      await hands.go(path, "g", key);
    }
  });

  it("walks the worklist and looks at a customer beside it, on the same row", async () => {
    await hands.go("/worklist", "g", "w");
    await hands.press("j", "j", "j", "k");
    const row = await hands.focused();
    await hands.go(/\/worklist\?at=/, "Enter");
    assert.ok(row.startsWith(await page.locator("#peek-name").innerText()), row);
    assert.equal(await hands.focused(), row);
  });

  it("notes on the phone that 500 were promised for Friday, in four keys besides the digits", async () => {
    await hands.go("/worklist", "g", "w");
    await hands.press("j");
    hands.count = 0;
    await hands.press("c", "p", "5", "0", "0", "f");
    await hands.go(/\/worklist/, "Enter");
    assert.equal(hands.count, 4);
    assert.match(await hands.said(), /promised to pay by 20 Nov 2026/);
    await hands.go(/\/worklist/, "u");
    assert.match(await hands.said(), /Taken back/);
  });

  it("notes the same on the customer's page in as few keys, and the promise stands there", async () => {
    await hands.go("/customers", "g", "c");
    await hands.go("/customers/*", "j", "Enter");
    hands.count = 0;
    await hands.press("c", "p", "5", "0", "0", "f");
    await hands.go("/customers/*", "Enter");
    assert.equal(hands.count, 4);
    assert.match(await hands.said(), /promised to pay by 20 Nov 2026/);
    assert.match(await page.locator(".spine").innerText(), /500\.00/);
    await hands.go("/customers/*", "u");
    assert.match(await hands.said(), /Taken back/);
  });

  it("goes from what was said on the phone to a plan in parts", async () => {
    await hands.go("/customers", "g", "c");
    await hands.go("/customers/*", "j", "j", "Enter");
    await hands.press("c", "a");
    await hands.go(/\/customers\/[^/]+\/plans$/, "Enter");
    assert.equal(await page.locator("#parts tbody tr").count(), 3, "the parts stand there at once");
    await page.locator("#plan-parts").fill("4");
    await page.waitForFunction(() => document.querySelectorAll("#parts tbody tr").length === 4);
  });

  it("finds a customer from anywhere", async () => {
    await hands.press("Control+k");
    await hands.type("oever");
    await page.locator("#palette [role=option]", { hasText: "Oeverloper" }).first().waitFor();
    await hands.press("ArrowDown", "ArrowUp");
    await hands.go("/customers/*", "Enter");
    assert.match(await heading(), /Oeverloper/);
  });

  it("finds an invoice by its number, and a screen and a help page by name", async () => {
    await page.goto("/customers");
    const customer = await page.locator("tbody a.name").first().getAttribute("href");
    await page.goto(`${customer}?tab=invoices`);
    const number = await page.locator("tbody a.name").first().innerText();
    await hands.press("Control+k");
    await hands.type(number);
    await page.locator("#palette [role=option]", { hasText: number }).first().waitFor();
    await hands.go("/invoices/*", "Enter");
    assert.equal(await heading(), number);
    await hands.press("Control+k");
    await hands.type("aging");
    await page.locator("#palette section", { hasText: "Help" }).waitFor();
    await hands.go("/aging", "Enter");
  });

  it("finds and does what can be done on the page", async () => {
    await hands.go("/customers", "g", "c");
    await hands.go("/customers/*", "j", "Enter");
    await hands.press("Control+k");
    // At once, before the results are there: what was typed counts, and not what was found before.
    await hands.type("disp");
    await hands.press("Enter");
    await page.locator("details[data-key=d][open]").waitFor();
    assert.ok(await page.evaluate(() => document.activeElement.closest("details[data-key=d]") !== null));
  });

  it("opens the search and closes it again, and is where it was", async () => {
    await hands.go("/customers", "g", "c");
    await hands.press("j", "j");
    const at = await hands.focused();
    await hands.press("Control+k");
    await page.locator("#palette [role=option]").first().waitFor();
    await hands.press("Escape");
    assert.equal(await hands.focused(), at);
  });

  it("filters a list while typing, and keeps the filter in the address", async () => {
    await hands.go("/customers", "g", "c");
    const all = await page.locator("tbody tr").count();
    await hands.press("/");
    await hands.type("oeverloper");
    await page.waitForURL(/q=oeverloper/);
    const names = await page.locator("tbody a.name").allInnerTexts();
    assert.ok(names.length > 0 && names.length < all && names.every((name) => name.includes("Oeverloper")), names.join());
    assert.ok((await hands.said()).startsWith(`1–${names.length} of ${names.length}`), await hands.said());
    await hands.press("Escape", "j");
    await hands.go("/customers/*", "Enter");
    assert.equal(await heading(), names[0]);
    await hands.go(/\/customers(\?|$)/, "Escape");
  });

  it("pauses a customer and takes it back", async () => {
    await hands.go("/customers", "g", "c");
    await hands.go("/customers/*", "j", "j", "Enter");
    await hands.press("h");
    await hands.tabTo("Reason");
    await hands.type("holiday");
    await hands.go("/customers/*", "Enter");
    assert.match(await hands.said(), /Contact paused/);
    await hands.go("/customers/*", "u");
    assert.match(await hands.said(), /Taken back/);
  });

  it("logs a call", async () => {
    await hands.go("/customers", "g", "c");
    await hands.go("/customers/*", "j", "j", "j", "Enter");
    await hands.press("c", "o");
    await hands.tabTo("Internal note");
    await hands.type("Pays on Friday, she says.");
    await hands.tabTo("Save");
    await hands.go("/customers/*", "Enter");
    assert.match(await hands.said(), /Call with .* logged/);
    assert.ok(await page.getByText("Pays on Friday, she says.").isVisible());
  });

  it("drills from the aging down to an invoice", async () => {
    await hands.go("/aging", "g", "a");
    const name = await page.locator("tbody a.name").first().innerText();
    await hands.tabTo(name);
    await hands.go("/customers/*", "Enter");
    await hands.tabTo(/^Invoices/);
    await hands.go("**/customers/*tab=invoices", "Enter");
    await hands.press("j");
    const number = await hands.focused();
    await hands.go("/invoices/*", "Enter");
    assert.equal(await heading(), number);
    await hands.go("/customers/*", "Escape");
    assert.equal(await heading(), name);
  });

  it("looks at the aging of a past day", async () => {
    await hands.go("/aging", "g", "a");
    await hands.tabTo("As of");
    await hands.type("06302026");
    await hands.go("**/aging?*as_of=2026-06-30*", "Enter");
    assert.match(await page.locator("main").innerText(), /30 June 2026/);
  });

  it("proposes a run and looks at its tabs", async () => {
    await hands.go("/runs", "g", "r");
    await hands.tabTo(/^Propose/);
    await hands.go("/runs/*", "Enter");
    assert.match(await heading(), /Run of/);
    await hands.tabTo(/^Won’t/);
    await hands.go("**/runs/*tab=wont*", "Enter");
    await hands.go("/runs", "Escape");
  });

  it("shows all keys, and switches single keys off and on", async () => {
    await hands.go("/customers", "g", "c");
    await hands.press("j");
    const at = await hands.focused();
    await hands.press("?");
    const sheet = page.locator("dialog.sheet");
    await sheet.waitFor();
    assert.match(await sheet.innerText(), /Customers[\s\S]*Everywhere/);
    await hands.press("Escape");
    await sheet.waitFor({ state: "detached" });
    assert.equal(await hands.focused(), at);
    await hands.press("?");
    await sheet.waitFor();
    await hands.tabTo("Switch single keys off");
    await hands.go("/help/keys", "Enter");
    await page.goto("/customers");
    await page.keyboard.press("j");
    assert.equal(await page.evaluate(() => document.activeElement.tagName), "MAIN", "j does nothing");
    await page.keyboard.press("Control+k");
    await page.locator("#palette [role=option]").first().waitFor();
    await page.keyboard.press("Escape");
    await page.goto("/help/keys");
    await hands.tabTo("Switch single keys on");
    await hands.go("/help/keys", "Enter");
    await hands.go("/", "g", "t");
  });
});
