// A policy is changed, tried on the own book beside the one in use, and published, by keys alone; without scripts it works by links and forms.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Desk } from "./desk.mjs";
import { Hands } from "./hands.mjs";

/** The rows of the card *Try it*: name, in use, draft. */
const rows = (page) => page.locator("#try tbody tr").evaluateAll((lines) =>
  lines.map((line) => [...line.querySelectorAll("td")].map((cell) => cell.textContent.trim())).filter((cells) => cells.length === 3));

describe("a policy", () => {
  let desk;
  before(async () => { desk = await Desk.open(); });
  after(() => desk.close());

  it("is changed on its axis, tried beside the one in use, and published", async () => {
    const page = await desk.page();
    const hands = new Hands(page);
    await page.goto("/");
    await hands.go("/policy", "g", "p");
    const before = (await desk.run("policy", "show")).stdout;
    await hands.tabTo(/^First call/);
    await hands.go(/\/policy/, "Shift+ArrowRight");
    assert.match(await page.locator("main").innerText(), /Draft/);
    assert.equal((await desk.run("policy", "show")).stdout, before, "the policy in use stays as it is");
    await hands.tabTo("90 days");
    await hands.go(/days=90/, "Enter");
    const tried = await rows(page);
    const call = tried.find(([name]) => name.startsWith("First call"));
    assert.ok(call, JSON.stringify(tried));
    console.log(tried);
    assert.match(await page.locator("#try").innerText(), /customers?/);
    await hands.tabTo("Publish");
    await hands.go("/policy/draft", "Enter");
    assert.match(await page.locator("main").innerText(), /First call/);
    await hands.tabTo("Why");
    await hands.type("the first call a week later");
    await hands.go(/\/policy/, "Enter");
    console.log(await hands.said());
    const { stdout } = await desk.run("policy", "show");
    assert.notEqual(stdout, before);
    await desk.leave(page);
  });
});
