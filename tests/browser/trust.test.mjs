// One customer from the first order to a debt that is settled in parts, over six weeks, by keys alone: opened on trial, an order
// refused, a promise kept and then broken by a payment that the bank took back, cash only, a plan, a dispute that ends in a credit.
import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import { Desk, PERSON } from "./desk.mjs";
import { Hands } from "./hands.mjs";

const CUSTOMER = "/customers/AV-7";
/** The customer is opened on the day of the demo. */
const LATE = "2026-12-21T09:00:00Z";
const RETURNED = "2026-12-28T09:00:00Z";

describe("trust", () => {
  let desk, page, hands;
  before(async () => {
    desk = await Desk.open();
    await desk.import("customers", "Customer no,Name,Email,Phone\nAV-7,Avocet Interiors Ltd,pay@avocet.example,+44 20 7946 0018\n");
  });
  after(() => desk.close());
  afterEach(() => desk.leave(page));

  const main = () => page.locator("main").innerText();

  /** Sits down at the desk, signing in if need be, and opens a page. */
  async function sitDown(path) {
    page = await desk.page();
    hands = new Hands(page);
    await page.goto(path);
    if (!page.url().includes("/sign-in")) return;
    await hands.type(PERSON.name);
    await hands.press("Tab");
    await hands.type(PERSON.password);
    await hands.go((url) => !url.pathname.startsWith("/sign-in"), "Enter");
    desk.state = await page.context().storageState();
  }

  /** Fills in the fields of a form in the order in which Tab meets them. */
  async function fill(fields) {
    for (const [label, text] of fields) {
      await hands.tabTo(label);
      await hands.type(text);
    }
  }

  /** What Dunlin says to an order. */
  async function ask(amount, reference) {
    await sitDown("/");
    await hands.go("/credit", "g", "k");
    await hands.press("o");
    await hands.type("AV-7");
    await fill([["How much is ordered, taxes included", amount], ["Order number", reference]]);
    await hands.go(/\/credit\?customer=/, "Enter");
    return main();
  }

  it("opens a customer on trial, with a reason for what is missing", async () => {
    await sitDown("/");
    await hands.go("/credit", "g", "k");
    await hands.tabTo(/^Applications/);
    await hands.go(/tab=applications/, "Enter");
    await hands.press("n");
    await hands.type("AV-7");
    await fill([["Limit asked for", "1500"], ["Payment terms asked for", "net 14"]]);
    await hands.go("/credit/applications/*", "Enter");
    assert.match(await hands.said(), /application is taken/);
    await hands.press("d");
    await hands.type("1000");
    await fill([["On trial for months", "3"], ["Reason", "first order"], ["Reason for an exception", "known from the fair"]]);
    await hands.tabTo("Grant");
    await hands.go("/credit/applications/*", "Enter");
    assert.match(await hands.said(), /Credit is granted/);
    await page.goto(`${CUSTOMER}?tab=terms`);
    assert.match(await main(), /1,000\.00[^]*trial/i);
  });

  it("refuses an order beyond the limit, and says why", async () => {
    const said = await ask("1200", "PO-1");
    assert.match(said, /may not be taken/);
    assert.match(said, /limit/i);
  });

  it("takes one within it", async () => {
    assert.match(await ask("800", "PO-2"), /may be taken on credit/);
  });

  it("notes on the phone what is promised when the invoices are late", async () => {
    await desk.later(LATE);
    const invoices = ["AV-71,AV-7,400.00,EUR,2026-11-20,2026-12-04", "AV-72,AV-7,350.00,EUR,2026-11-23,2026-12-07"];
    await desk.import("invoices", ["Invoice,Customer no,Amount,Currency,Issued,Due", ...invoices, ""].join("\n"));
    await sitDown(CUSTOMER);
    await hands.press("c", "p", "4", "0", "0", "t");
    await hands.go(CUSTOMER, "Enter");
    assert.match(await hands.said(), /promised to pay by 22 Dec 2026/);
  });

  it("counts the order no more, now that it is billed", async () => {
    await sitDown("/credit?tab=orders");
    await hands.tabTo("It is billed");
    await hands.go(/\/credit/, "Enter");
    assert.match(await hands.said(), /does not count against the limit any more/);
  });

  it("takes money for the promised invoice: the promise is kept", async () => {
    await sitDown(`${CUSTOMER}?tab=receipts`);
    await hands.tabTo("Record a receipt");
    await hands.go(`${CUSTOMER}/receipts`, "Enter");
    await fill([["Amount", "400"], ["Reference", "AV-71"]]);
    await hands.go(`${CUSTOMER}/receipts/*`, "Enter");
    assert.match(await hands.said(), /400\.00 recorded/);
    await page.goto("/promises?q=Avocet");
    assert.match(await main(), /Kept/);
  });

  it("takes it away again when the bank takes it back: the promise is broken", async () => {
    await desk.later(RETURNED);
    await sitDown(`${CUSTOMER}?tab=receipts`);
    await hands.press("j");
    await hands.go(/receipts/, "Enter");
    await hands.press("r");
    await fill([["Reason", "no funds"]]);
    await hands.go(/receipts/, "Enter");
    assert.match(await main(), /Returned by the bank on .*28.*: no funds/);
    await page.goto("/promises?q=Avocet");
    assert.match(await main(), /Broken/);
  });

  it("then sells for cash only", async () => {
    const said = await ask("100", "PO-3");
    assert.match(said, /Only against money/);
    assert.match(said, /promise to pay by 22 December 2026 was not kept/i);
  });

  it("agrees on a plan in four parts, which is signed", async () => {
    await sitDown(CUSTOMER);
    await hands.tabTo("New instalment plan");
    await hands.go(`${CUSTOMER}/plans`, "Enter");
    await hands.tabTo(/^AV-71/);
    await hands.press("Space");
    await fill([["Even parts", "4"]]);
    await hands.tabTo("Offer the plan");
    await hands.go("/plans/*", "Enter");
    assert.match(await hands.said(), /is offered/);
    await fill([["Signed by", "Ann Lee"]]);
    await hands.go("/plans/*", "Enter");
    assert.match(await hands.said(), /is signed/);
    assert.equal(await page.locator("tbody tr").count(), 4);
  });

  it("hears that a part of the other invoice is not owed, and credits it", async () => {
    await sitDown(`${CUSTOMER}?tab=invoices`);
    await hands.tabTo("AV-72");
    await hands.go("/invoices/AV-72", "Enter");
    await hands.press("d");
    await fill([["Only this part", "80"]]);
    await hands.go("/invoices/AV-72", "Enter");
    assert.match(await hands.said(), /AV-72 is disputed/);
    await hands.tabTo("End it");
    await hands.press("Enter");
    await hands.tabTo("How it ends");
    await hands.press("ArrowDown", "ArrowDown");
    await fill([["The customer is right with", "50"]]);
    await hands.go("/invoices/AV-72", "Enter");
    assert.match(await hands.said(), /has ended/);
    assert.match(await main(), /300\.00/);
  });
});
