// From no book at all to the first approved run, on a file of one's own, in a browser.
import assert from "node:assert/strict";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { Desk } from "./desk.mjs";

const FILE = `Invoice number,Customer number,Customer name,Issue date,Due date,Amount,Currency,Email
N-1,10,Kluut Papier B.V.,2026-09-01,2026-10-01,810.00,EUR,crediteuren@kluut.example
N-2,10,Kluut Papier B.V.,2026-10-20,2026-11-03,90.00,EUR,crediteuren@kluut.example
N-3,11,Grutto Koffie B.V.,2026-10-20,2026-11-10,1200.50,EUR,boekhouding@grutto.example
N-4,12,Tureluur Bouw B.V.,2026-11-02,2026-12-02,64.00,EUR,kas@tureluur.example
`;

describe("first run", () => {
  let desk;
  before(async () => { desk = await Desk.open({ empty: true }); });
  after(() => desk.close());

  it("leads from an empty book to the first approved run", async () => {
    const page = await desk.page();
    const go = (name) => Promise.all([page.waitForEvent("framenavigated"), page.getByRole("button", { name }).first().click()]);
    await page.goto("/");
    assert.match(page.url(), /\/start/, "a book without a creditor leads to the first steps");
    await page.goto("/start/creditor");
    const company = {
      "Name on letters": "Wader Trading B.V.", "Service telephone": "+31 20 555 0100", "Country": "Netherlands",
    };
    for (const [label, value] of Object.entries(company)) await page.getByLabel(label, { exact: true }).fill(value);
    await page.locator("#creditor-address").fill("Kade 1");
    await page.locator("#creditor-city").fill("Amsterdam");
    await go("Save and go on");
    await page.getByLabel("Bank account (IBAN)").fill("NL91 ABNA 0417 1643 01");
    await page.getByLabel("Accepted ways to pay").fill("bank transfer");
    await go("Save and go on");
    assert.ok(await page.locator("#bank-iban[aria-invalid=true]").count() > 0, "the check digits are wrong, and that is said");
    await page.getByLabel("Bank account (IBAN)").fill("NL91 ABNA 0417 1643 00");
    await go("Save and go on");
    const file = join(desk.folder, "open.csv");
    await writeFile(file, FILE);
    await page.locator("#file").setInputFiles(file);
    await go("Look at it");
    await go("See what would change");
    assert.match(await page.locator("main").innerText(), /4/);
    await go(/^Import 4 rows/);
    await page.goto("/start/policy");
    await go("Collect like this");
    await go("See what would happen");
    await page.getByRole("link", { name: "Review" }).click();
    assert.match(await page.locator("main").innerText(), /Grutto Koffie/);
    await go(/^Approve/);
    await go("Issue now");
    // The page follows the run by itself, and shows the receipt once all is written.
    await page.locator('.stages [aria-current="step"]', { hasText: "Receipt" }).waitFor();
    const written = await readdir(join(desk.folder, "dunlin-outbox"), { recursive: true });
    assert.ok(written.some((name) => name.endsWith(".eml")), `a mail is written: ${written}`);
    page.said = page.said.filter((text) => !text.includes("status of 422"));
    await desk.leave(page);
  });
});
