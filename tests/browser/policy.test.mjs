// A policy is changed, tried on the own book beside the one in use, and published, by keys alone.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Desk } from "./desk.mjs";
import { Hands } from "./hands.mjs";

const STEP = "First call";

/** The rows of the card *Try it*, by name: in use, draft. */
async function tried(page) {
  const rows = await page.locator("#try tbody tr").evaluateAll((lines) =>
    lines.map((line) => [...line.querySelectorAll("td")].map((cell) => cell.textContent.trim())));
  return new Map(rows.filter((cells) => cells.length === 3).map(([name, ...counts]) => [name, counts]));
}

describe("a policy", () => {
  let desk;
  before(async () => { desk = await Desk.open(); });
  after(() => desk.close());

  it("is changed on its axis, tried beside the one in use, and published", async () => {
    const page = await desk.page();
    const hands = new Hands(page);
    const inUse = async () => (await desk.run("policy", "show")).stdout;
    const before = await inUse();
    await page.goto("/");
    await hands.go("/policy", "g", "p");
    await hands.tabTo(new RegExp(`^${STEP}`));
    // Four weeks later, one after the other: the focus stays on the step.
    for (let week = 0; week < 4; week += 1) await hands.go("/policy?step=call-1", "Shift+ArrowRight");
    assert.match(await page.locator(".head").first().innerText(), /Draft/);
    assert.equal(await inUse(), before, "what is in use stays as it is");

    await hands.tabTo("30 days");
    await hands.go(/days=30/, "Enter");
    const [live, draft] = (await tried(page)).get(STEP) ?? [];
    assert.ok(Number(draft) < Number(live), `calls in 30 days: ${live} in use, ${draft} in the draft`);
    assert.match(await page.locator("#try").innerText(), /\d+ customers/);
    assert.ok(await page.locator("#try svg").isVisible(), "its weeks are drawn");

    await hands.go(/\/policy$/, "g", "p");
    await hands.tabTo(/^Publish/);
    await hands.go("/policy/draft", "Enter");
    await hands.tabTo("Why");
    await hands.type("four weeks more before the first call");
    await hands.go(/\/policy$/, "Enter");
    assert.match(await hands.said(), /in use|published/i);
    assert.match(await inUse(), /id = "call-1"\nwhen = "due \+ 35"/);
    await desk.leave(page);
  });
});
