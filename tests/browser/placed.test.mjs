// A debt is handed to an agency, taken back, and sold: on each page it is said who may ask the customer now.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Desk } from "./desk.mjs";

describe("a case", () => {
  let desk, page, customer;
  before(async () => {
    desk = await Desk.open();
    page = await desk.page();
    await page.goto("/customers");
    customer = await page.locator("tbody a.name").first().getAttribute("href");
  });
  after(() => desk.close());

  const main = () => page.locator("main").innerText();
  const said = () => page.locator(".status [role=status]").innerText();
  const sent = (button) => Promise.all([page.waitForEvent("load"), button.click()]);

  /** Hands on all that may be; gives the address of the placement. */
  async function place(kind, partner) {
    await page.goto(`${customer}/placements`);
    await page.locator("#place-kind").selectOption(kind);
    await page.locator("#place-partner").fill(partner);
    await page.locator("#place-reason").fill("late for long");
    await sent(page.locator("main form .btn.main"));
    if (!/\/placements\//.test(page.url())) throw new Error(`${page.url()}\n${await main()}`);
    return page.url();
  }

  it("is compared, and placed with an agency, which alone asks from then on", async () => {
    await page.goto(`${customer}/placements`);
    const ways = await page.locator("tbody tr td:first-child b").allInnerTexts();
    assert.ok(ways.includes("Agency") && ways.includes("Sale"), ways.join());
    await place("agency", "Kwelder Incasso");
    assert.match(await said(), /handed on as PL-/);
    await page.locator("#ack-reference").fill("KW-1");
    await sent(page.locator("form[action$='/ack'] .btn.main"));
    assert.match(await main(), /Acknowledged/);
    await page.goto(customer);
    assert.match(await main(), /Kwelder Incasso/);
  });

  it("is recalled with a reason, and goes on where it stood", async () => {
    await page.goto("/placements");
    await page.locator("tbody a[href^='/placements/']").first().click();
    await page.locator("details summary", { hasText: "Take it back" }).click();
    await page.locator("#recall-reason").fill("they pay us now");
    await sent(page.locator("form[action$='/recall'] .btn.main"));
    assert.match(await said(), /is back/);
    assert.match(await main(), /Recalled/);
  });

  it("goes with others as a portfolio, which is sold for one price", async () => {
    await page.goto("/customers");
    for (const row of [3, 4, 5]) await page.locator("[data-row] input[type=checkbox]").nth(row).check();
    await Promise.all([page.waitForURL(/portfolios\/new/), page.locator("button[formaction='/portfolios/new']").click()]);
    const free = await page.locator("aside .rows li").count();
    assert.ok(free > 0, await main());
    await page.locator("#place-kind").selectOption("sale");
    await page.locator("#place-partner").fill("Strandloper Debt Purchase");
    await page.locator("#place-reason").fill("late for long");
    await sent(page.locator("main form .btn.main"));
    assert.match(await main(), /PF-/);
    await page.goto("/placements?columns=placement,portfolio,open");
    const address = await page.locator("tbody a[href^='/portfolios/']").first().getAttribute("href");
    await page.goto(address);
    assert.equal(await page.locator("tbody tr").count(), free);
    const file = await page.request.get(`${address}/file.csv`);
    assert.equal(file.status(), 200);
    await page.locator("#sell-price").fill("1.01");
    await sent(page.locator("form[action$='/sell'] .btn.main"));
    assert.match(await said(), /is sold: .*1\.01 came in/);
    const bill = await page.request.get(`${address}/bill.pdf`);
    assert.equal((await bill.body()).subarray(0, 5).toString(), "%PDF-");
  });

  it("is sold: the price settles its part, the rest is given up, and the bill of sale is there", async () => {
    const address = await place("sale", "Strandloper Debt Purchase");
    const sold = await page.locator("tbody a.name").allInnerTexts();
    const open = async () => (await desk.run("export", "open-items")).stdout;
    assert.ok(sold.length > 0 && (await open()).includes(sold[0]));
    await page.locator("#sell-price").fill("9999999");
    await sent(page.locator("form[action$='/sell'] .btn.main"));
    assert.match(await main(), /is open\. Write that or less/);
    await page.locator("#sell-price").fill("1200.00");
    await sent(page.locator("form[action$='/sell'] .btn.main"));
    assert.match(await said(), /is sold: .*1,200\.00 came in/);
    assert.equal(page.url(), address);
    const bill = await page.request.get(`${address}/bill.pdf`);
    assert.equal(bill.status(), 200);
    assert.equal((await bill.body()).subarray(0, 5).toString(), "%PDF-");
    const left = await open();
    assert.deepEqual(sold.filter((number) => left.includes(number)), [], "nothing of it is open any more");
    await desk.leave(page, 422);
  });
});
