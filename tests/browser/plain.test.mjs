// The main journeys without scripts: links and forms alone.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import { Desk } from "./desk.mjs";

describe("without scripts", () => {
  let desk, page;
  before(async () => { desk = await Desk.open(); });
  after(() => desk.close());
  beforeEach(async () => {
    page = await desk.page({ scripts: false });
    await page.goto("/");
  });
  afterEach(() => desk.leave(page));

  const heading = () => page.locator("h1").innerText();
  const said = () => page.locator(".status [role=status]").innerText();
  const inSideBar = (name) => page.locator(".side").getByRole("link", { name }).click();

  it("finds customers by the filter and by the search", async () => {
    await inSideBar("Customers");
    await page.getByRole("searchbox", { name: "Filter" }).fill("oeverloper");
    await page.getByRole("button", { name: "Filter" }).click();
    const names = await page.locator("tbody a.name").allInnerTexts();
    assert.ok(names.length > 0 && names.every((name) => name.includes("Oeverloper")), names.join());
    await page.locator(".top [name=q]").fill("oeverloper");
    await page.locator(".top [name=q]").press("Enter");
    assert.equal(await heading(), "Search");
    await page.locator("#found a").first().click();
    assert.match(await heading(), /Oeverloper/);
  });

  it("logs a call, notes a promise, pauses a customer and takes that back", async () => {
    await inSideBar("Customers");
    await page.locator("tbody a.name").nth(4).click();
    const customer = page.url();
    const act = page.locator("details[data-key=c]");
    await act.locator("summary").click();
    await act.getByLabel("Reached, nothing agreed").check();
    await act.getByLabel("Note").fill("She will pay on Friday.");
    await act.getByRole("button", { name: "Save" }).click();
    assert.match(await said(), /Call with .* logged/);
    assert.ok(await page.getByText("She will pay on Friday.").isVisible());
    await page.goto(customer);
    const hold = page.locator("details[data-key=h]");
    await hold.locator("summary").click();
    await hold.getByLabel("Reason").fill("holiday");
    await hold.getByRole("button", { name: "Save" }).click();
    assert.match(await said(), /Contact paused/);
    await page.getByRole("button", { name: "Undo" }).click();
    assert.match(await said(), /Taken back/);
  });

  it("draws up a plan, looks at its parts, offers it and notes that it was signed", async () => {
    await inSideBar("Customers");
    await page.locator("tbody a.name").nth(6).click();
    await page.getByRole("link", { name: "New instalment plan" }).click();
    const parts = page.locator("#parts tbody tr");
    assert.equal(await parts.count(), 3);
    await page.getByLabel("Even parts").fill("5");
    await page.getByRole("button", { name: "Show the parts" }).click();
    assert.equal(await parts.count(), 5);
    assert.equal(await page.getByLabel("Even parts").inputValue(), "5");
    await page.getByRole("button", { name: "Offer the plan" }).click();
    assert.match(await said(), /is offered/);
    await page.getByLabel("Signed by").fill("Ann Lee");
    await page.getByRole("button", { name: "Note that it is signed" }).click();
    assert.match(await said(), /is signed/);
    assert.equal(await page.locator("tbody tr").count(), 5);
  });

  it("contests an invoice and ends the dispute with a credit for a part", async () => {
    await inSideBar("Customers");
    await page.locator("tbody a.name").nth(7).click();
    await page.locator(".tabs").getByRole("link", { name: /Invoices/ }).click();
    await page.locator("tbody a.name").first().click();
    const raise = page.locator("details[data-key=d]");
    await raise.locator("summary").click();
    await raise.getByLabel("Who sees to it").fill("Ilze");
    await raise.getByRole("button", { name: "Save" }).click();
    const dispute = page.locator("#dispute");
    assert.match(await dispute.innerText(), /Open[^]*Ilze/);
    await dispute.locator("summary").click();
    await dispute.getByLabel("How it ends").selectOption("split");
    await dispute.getByLabel("The customer is right with").fill("1.00");
    await dispute.getByRole("button", { name: "End it" }).click();
    assert.match(await said(), /has ended/);
    assert.ok(await page.getByText("Credited in part").first().isVisible());
  });

  it("proposes a run, looks at it, and reads why", async () => {
    await inSideBar("Runs");
    await page.getByRole("button", { name: /^Propose/ }).first().click();
    assert.match(await heading(), /Run of/);
    await page.getByRole("link", { name: /Won’t/ }).click();
    assert.ok(await page.locator(".run-rows > li").count() > 0);
    assert.ok((await page.locator(".run-rows .second").first().innerText()).length > 5, "each has a reason");
  });

  it("drills from the aging of a past day down to an invoice", async () => {
    await inSideBar("Aging");
    await page.getByLabel("As of").fill("2026-06-30");
    await page.getByRole("button", { name: "Show" }).click();
    assert.match(await page.locator("main").innerText(), /30 June 2026/);
    await page.locator("tbody a.name").first().click();
    await page.locator(".tabs").getByRole("link", { name: /Invoices/ }).click();
    const number = await page.locator("tbody a.name").first().innerText();
    await page.locator("tbody a.name").first().click();
    assert.equal(await heading(), number);
  });

  it("reads the help of a screen, and all keys", async () => {
    await inSideBar("Customers");
    await page.getByRole("link", { name: "Help with this screen" }).click();
    assert.equal(await heading(), "Customers");
    await page.getByRole("link", { name: /all keys/ }).click();
    assert.equal(await heading(), "Keys");
  });
});
