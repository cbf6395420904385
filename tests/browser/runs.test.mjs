// A run, from the proposal to the receipt: what is shown is what leaves. By keyboard alone, and once by links and forms alone.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { Desk } from "./desk.mjs";
import { Hands } from "./hands.mjs";

/** A day on which there is something to send. */
const MONDAY = "2026-11-23T09:00:00Z";
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");
/** In milliseconds: some hundred letters are typeset. */
const LONGEST_RUN = 180_000;
const RECEIPT = '.stages [aria-current="step"]';

describe("runs", () => {
  let desk, page;
  beforeEach(async () => { desk = await Desk.open({ now: MONDAY }); });
  afterEach(async () => {
    await desk.leave(page);
    await desk.close();
  });

  const main = () => page.locator("main").innerText();
  const said = () => page.locator(".status [role=status]").innerText();
  const shown = () => page.locator("#pane-name").innerText();
  /** Customers for whom something would be done. */
  const rows = async () => Number(await page.locator(".tabs a", { hasText: "Will do" }).locator(".n").innerText());
  /** The run is written, letters and all. */
  const receipt = (one) => one.locator(RECEIPT, { hasText: "Receipt" }).waitFor({ timeout: LONGEST_RUN });

  /** The notice that the page shows: where its file is, its name, its bytes, and the hash that stands beside it. */
  async function preview() {
    const link = page.locator(".bytes a[download]");
    const href = await link.getAttribute("href");
    const answer = await page.request.get(href);
    assert.equal(answer.status(), 200, href);
    const hash = (await page.locator(".bytes .hash").innerText()).replace("SHA-256", "").trim();
    return { href, key: await link.getAttribute("download"), hash, bytes: await answer.body() };
  }

  /** The files that a run wrote, by their hash. */
  async function outbox() {
    const folder = join(desk.folder, "dunlin-outbox");
    const names = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = names.filter((one) => one.isFile() && !one.name.startsWith("manifest"));
    const read = files.map(async (one) => {
      const bytes = await readFile(join(one.parentPath, one.name));
      return [sha256(bytes), { name: one.name, bytes }];
    });
    return new Map(await Promise.all(read));
  }

  const isOther = (customer) => async () => await isEmail() && await shown() !== customer;
  const isEmail = async () => await page.locator(".seg a", { hasText: "E-mail" }).count() > 0;

  /** By keys to the first row that fits, from the top of the list. */
  async function toRow(hands, fits) {
    for (let at = 1; !(await fits()); at += 1) {
      assert.ok(at < 50, "a page of the list has such a row");
      await page.goto(page.url().replace(/&row=[^&]*/, ""));
      await hands.go(/row=/, ...Array(at).fill("j"), "Enter");
    }
  }

  it("by keyboard: what is shown, changed, taken out and rested is what leaves, after a hold that was stopped once", async () => {
    page = await desk.page();
    const hands = new Hands(page);
    await page.goto("/runs");
    await hands.tabTo(/^Propose/);
    await hands.go("/runs/*", "Enter");
    const run = page.url();
    const all = await rows();

    // Rows by keys; the first with an e-mail is looked at.
    await toRow(hands, isEmail);
    const kept = await shown();
    const before = await preview();
    assert.equal(sha256(before.bytes), before.hash, "the hash beside it is that of the file");
    assert.match(await main(), /These are the bytes that will be written to the outbox/);

    // The letter is changed: other bytes, which say so.
    await hands.tabTo("Own words");
    await hands.press("Enter");
    await hands.tabTo("What you want to say");
    await hands.type("As we agreed on Tuesday.");
    await hands.tabTo("Save");
    await hands.go(/\/runs\//, "Enter");
    assert.equal(await shown(), kept);
    const changed = await preview();
    assert.notEqual(changed.hash, before.hash);
    assert.match(changed.bytes.toString(), /As we agreed on Tuesday/);
    assert.equal((await page.request.get(before.href)).status(), 404, "the old bytes are not shown any more");
    await hands.go(/\/runs\//, "u");
    assert.equal((await preview()).hash, before.hash, "put back, it is as it was, byte for byte");
    await hands.tabTo("Own words");
    await hands.press("Enter");
    await hands.tabTo("What you want to say");
    await hands.type("As we agreed on Tuesday.");
    await hands.tabTo("Save");
    await hands.go(/\/runs\//, "Enter");
    const final = await preview();
    assert.equal(final.hash, changed.hash);

    // One is taken out, put back, and taken out again; the list goes on to the next.
    await page.goto(`${run}?tab=will`);
    await toRow(hands, isOther(kept));
    const out = await shown();
    const outHash = (await preview()).hash;
    await hands.go(/\/runs\//, "x");
    assert.match(await said(), /taken out/i);
    assert.equal(await rows(), all - 1);
    assert.notEqual(await shown(), out);
    await hands.go(/\/runs\//, "u");
    assert.equal(await rows(), all);
    assert.equal(await shown(), out, "it is back, and looked at");
    await hands.go(/\/runs\//, "x");

    // One rests until a day.
    await toRow(hands, isOther(kept));
    const rested = await shown();
    const restedHash = (await preview()).hash;
    await hands.press("s");
    assert.equal(await hands.focused(), "Rests until");
    await hands.type("12012026");
    await hands.tabTo("Why");
    await hands.type("new bookkeeper");
    await hands.go(/\/runs\//, "Enter");
    assert.match(await said(), /1 Dec 2026/);
    assert.equal(await rows(), all - 2);

    // Approved, the clock runs; stopped, it is a proposal; approved again, it leaves.
    await hands.tabTo(/^Approve/);
    await hands.go(/\/runs\//, "Enter");
    assert.match(await page.locator("run-clock .left").innerText(), /^(09:\d\d|10:00)$/);
    assert.match(await main(), /Nothing is in the outbox yet/);
    await hands.tabTo("Stop all");
    await hands.go(/\/runs\//, "Enter");
    assert.match(await main(), /This run was stopped/);
    assert.equal((await page.request.get(final.href)).status(), 200, "nothing of it changed");
    await hands.tabTo(/^Approve/);
    await hands.go(/\/runs\//, "Enter");
    await hands.tabTo("Issue now");
    await page.keyboard.press("Enter");
    await receipt(page);

    const files = await outbox();
    const left = files.get(final.hash);
    assert.ok(left?.bytes.equals(final.bytes), "the file in the outbox is the one that was shown");
    for (const [name, hash] of [[out, outHash], [rested, restedHash]]) assert.ok(!files.has(hash), `nothing goes to ${name}`);
    await page.goto(`${run}?tab=will`);
    assert.match(await main(), /These are the bytes that were written to the outbox/);
    const table = await (await page.request.get(`${run}?tab=receipt&as=csv`)).text();
    assert.ok(table.includes(final.hash) || table.includes(left.name), "the receipt names the file");
  });

  it("without scripts: links and forms do the same, up to the receipt", async () => {
    page = await desk.page({ scripts: false });
    await page.goto("/runs");
    await page.getByRole("button", { name: /^Propose/ }).first().click();
    const run = page.url();
    const all = await rows();
    for (let at = 1; !(await isEmail()); at += 1) await page.locator(".run-rows > li a").nth(at).click();
    const kept = await shown();
    const words = page.locator("details", { hasText: "Own words" });
    await words.locator("summary").click();
    await words.getByLabel("What you want to say").fill("As we agreed on Tuesday.");
    await words.getByRole("button", { name: "Save" }).click();
    assert.equal(await shown(), kept);
    const final = await preview();
    assert.match(final.bytes.toString(), /As we agreed on Tuesday/);

    await page.goto(`${run}?tab=will`);
    await page.locator(".run-rows > li a", { hasNotText: kept }).last().click();
    await page.getByRole("button", { name: "Take out" }).click();
    assert.equal(await rows(), all - 1);
    await page.getByRole("button", { name: "Undo" }).click();
    assert.equal(await rows(), all);

    await page.getByRole("button", { name: /^Approve/ }).click();
    assert.match(await page.locator("run-clock .left").innerText(), /\d\d:\d\d/);
    await page.getByRole("button", { name: "Undo" }).click();
    assert.match(await main(), /This run was stopped/);
    await page.getByRole("button", { name: /^Approve/ }).click();
    // Somebody beside, whose page follows the run by itself, sees when it is over.
    const beside = await desk.page();
    await beside.goto(run);
    await page.getByRole("button", { name: "Issue now" }).click();
    await receipt(beside);
    await desk.leave(beside);
    await page.goto(run);
    assert.match(await main(), /customers were served/);
    assert.ok((await outbox()).get(final.hash)?.bytes.equals(final.bytes));
    await page.locator("summary", { hasText: "Export" }).first().click();
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: /^CSV/ }).first().click()]);
    assert.equal(file.suggestedFilename(), "dunlin-run-rows.csv");
  });
});
