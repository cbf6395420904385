// A day of calls by keys alone: fifty customers, one after the other, without a way back to the list.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { join } from "node:path";
import { Desk, PERSON } from "./desk.mjs";
import { Hands } from "./hands.mjs";

const CUSTOMERS = 50;
/** The days of two runs: reminders leave with the first, calls are due with the second. */
const DAYS = ["2026-11-20T09:00:00Z", "2026-11-27T09:00:00Z"];
/** What is said on the telephone, in turn: the keys behind `c`, before Enter. */
const SAID = [["p", "5", "0", "0", "f"], ["r"], ["y", "f"], ["v"], ["o"]];
/** Keys besides digits that all of them may take: `c`, `p`, `f` and Enter are the longest. */
const KEYS = CUSTOMERS * 4;

describe("fifty customers", () => {
  let desk;
  before(async () => {
    desk = await Desk.open();
    for (const now of DAYS) {
      await desk.later(now);
      const { stdout } = await desk.run("run", "propose", "--json");
      await desk.run("--no-input", "run", "approve", JSON.parse(stdout).run, "--outbox", join(desk.folder, "outbox"));
    }
  });
  after(() => desk.close());

  it("are called one after the other, each once, in at most four keys besides the digits", async () => {
    const page = await desk.page();
    const hands = new Hands(page);
    await page.goto("/worklist?kind=phone");
    await hands.type(PERSON.name);
    await hands.press("Tab");
    await hands.type(PERSON.password);
    await hands.go(/\/worklist/, "Enter");
    await hands.press("j");
    hands.count = 0;
    const met = [];
    for (let at = 0; at < CUSTOMERS; at += 1) {
      met.push(await page.locator("#peek-name").innerText());
      await hands.press("c", ...SAID[at % SAID.length]);
      await hands.go(/\/worklist/, "Enter");
      assert.match(await hands.said(), /logged|promised to pay/, `the call of ${met.at(-1)}`);
    }
    assert.equal(new Set(met).size, CUSTOMERS, "nobody is called twice");
    assert.ok(hands.count <= KEYS, `${hands.count} keys`);
    const { stdout } = await desk.run("worklist", "--json");
    const left = JSON.parse(stdout).tasks.filter((task) => task.channel === "phone").map((task) => task.name);
    assert.deepEqual(left.filter((name) => met.includes(name)), [], "none of them waits for a call any more");
    await desk.leave(page);
  });
});
