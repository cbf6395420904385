// Bank lines by keys: twenty payments find their items with one key each, and one is taken back.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { Desk } from "./desk.mjs";
import { Hands } from "./hands.mjs";

const LINES = 24;

/** A statement whose payers name no invoice, so that a person has to look: one line for an invoice of each of some customers. */
function statement(openItems) {
  const [, ...rows] = openItems.trim().split("\n").map((line) => line.split(","));
  const invoices = new Map();
  for (const [number, name, , kind, , , , currency, open] of rows) {
    if (kind === "invoice" && currency === "EUR" && !name.startsWith('"') && !invoices.has(number)) invoices.set(number, { name, open });
  }
  const paid = [...invoices.values()].slice(0, LINES);
  const cents = paid.reduce((sum, { open }) => sum + Number(open.replace(".", "")), 0);
  const lines = paid.flatMap(({ name, open }, at) => [
    `:61:2611191119C${open.replace(".", ",")}NTRFNONREF//B${at}`,
    `:86:/TRTP/SEPA/IBAN/NL02ABNA0123456789/NAME/${name.split(" ")[0]}/REMI/USTD//thank you/EREF/E${at}`,
  ]);
  const closing = `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, "0")}`;
  return [":20:DUNLIN", ":25:NL91ABNA0417164300", ":28C:1/1", ":60F:C261118EUR0,00", ...lines, `:62F:C261119EUR${closing}`, "-", ""].join("\n");
}

describe("cash by keyboard", () => {
  let desk, page, hands;
  before(async () => {
    desk = await Desk.open();
    const file = join(desk.folder, "bank.sta");
    const { stdout } = await desk.run("export", "open-items");
    await writeFile(file, statement(stdout));
    await desk.run("bank", "import", file);
    page = await desk.page();
    hands = new Hands(page);
  });
  after(async () => {
    await desk.leave(page);
    await desk.close();
  });

  const waiting = () => page.locator("[data-cash] .tabs [aria-current] .n").innerText().then(Number);

  it("settles twenty lines with one key each, and the next comes by itself", async () => {
    await page.goto("/cash");
    const before = await waiting();
    assert.equal(before, LINES);
    hands.count = 0;
    for (let line = 0; line < 20; line += 1) await hands.go(/\/cash/, "a");
    assert.equal(hands.count, 20);
    assert.equal(await waiting(), before - 20);
  });

  it("takes the last one back, and every figure is as before", async () => {
    const before = await waiting();
    await hands.go(/\/cash/, "u");
    assert.equal(await waiting(), before + 1);
  });

  it("walks the lines and keeps the focus", async () => {
    const at = page.url();
    await hands.go(/\/cash/, "j");
    assert.notEqual(page.url(), at);
    await hands.go(/\/cash/, "k");
  });
});
