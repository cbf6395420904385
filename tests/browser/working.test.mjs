// A day of calls by keys alone: fifty customers, one after the other, without a way back to the list.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { join } from "node:path";
import { Desk, PERSON } from "./desk.mjs";
import { Hands } from "./hands.mjs";

const CUSTOMERS = 50;
/** The days of two runs: reminders leave with the first, calls are due with the second. */
const DAYS = ["2026-11-20T09:00:00Z", "2026-11-27T09:00:00Z"];
/** What is said on the telephone, in turn: the keys behind `c`, and how many of them are no digits. */
const SAID = [
  ["p", "5", "0", "0", "f"],
  ["r"],
  ["y", "f"],
  ["v"],
  ["s"],
];

describe("fifty customers", () => {
  let desk, page, hands;
  before(async () => {
    desk = await Desk.open();
    for (const now of DAYS) {
      await desk.later(now);
      const { stdout } = await desk.run("run", "propose", "--json");
      await desk.run("--no-input", "run", "approve", JSON.parse(stdout).run, "--outbox", join(desk.folder, "outbox"));
    }
  });
  after(() => desk.close());

  it("are called one after the other, with at most five keys each besides the digits", async () => {
    page = await desk.page();
    hands = new Hands(page);
    await page.goto("/worklist?kind=phone");
    await hands.type(PERSON.name);
    await hands.press("Tab");
    await hands.type(PERSON.password);
    await hands.go(/\/worklist/, "Enter");
    await hands.press("j");
    hands.count = 0;
    const met = new Set();
    for (let at = 0; at < CUSTOMERS; at += 1) {
      await hands.press(...(at === 0 ? ["c"] : []));
      console.log(at, page.url(), await page.locator("#peek-name").innerText(), "|", await hands.focused());
      met.add(await page.locator("#peek-name").innerText());
      await hands.press(...SAID[at % SAID.length]);
      await hands.go(/\/worklist/, "Enter");
      console.log(await hands.said());
    }
    console.log(hands.count, met.size);
    await desk.leave(page);
  });
});
