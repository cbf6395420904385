// Bank lines by keys: twenty payments find their items with one key each, and one is taken back.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import { Desk } from "./desk.mjs";
import { Hands } from "./hands.mjs";
import { LINES } from "./statement.mjs";

describe("cash by keyboard", () => {
  let desk, page, hands;
  before(async () => {
    desk = await Desk.open();
  });
  after(() => desk.close());
  beforeEach(async () => {
    page = await desk.page();
    hands = new Hands(page);
    await page.goto("/cash");
  });
  afterEach(() => desk.leave(page));

  const waiting = () => page.locator("[data-cash] .tabs [aria-current] .n").innerText().then(Number);

  it("settles twenty lines with one key each, and the next comes by itself", async () => {
    assert.equal(await waiting(), LINES);
    for (let line = 0; line < 20; line += 1) await hands.go(/\/cash/, "a");
    assert.equal(hands.count, 20);
    assert.equal(await waiting(), LINES - 20);
    await hands.go(/\/cash/, "u");
    assert.equal(await waiting(), LINES - 19, "the last one is taken back");
  });

  it("walks the lines and keeps the focus", async () => {
    const at = page.url();
    await hands.go(/\/cash/, "j");
    assert.notEqual(page.url(), at);
    await hands.go(/\/cash/, "k");
  });
});
