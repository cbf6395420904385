// Four eyes, end to end: two people who are signed in, each in a browser of their own and with the keyboard alone.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import { Desk, PERSON } from "./desk.mjs";
import { Hands } from "./hands.mjs";

const SECOND = { name: "Boris", email: "boris@wader.example", role: "controller", password: "mud flats at nine in the morning" };
/** A day on which there is something to send. */
const MONDAY = "2026-11-23T09:00:00Z";
/** In milliseconds: some hundred letters are typeset. */
const LONGEST_RUN = 180_000;
/** In cents: the standard policy's `write_off_limit` is 100.00. */
const LIMIT = 100_00;

describe("four eyes", () => {
  let desk, state, one, other;
  before(async () => {
    desk = await Desk.open({ now: MONDAY });
    state = await desk.join(SECOND);
    await desk.legislate((text) => text.replace("[receipts]", "[approval]\nrun_over_notices = 0\n\n[receipts]"));
  });
  after(() => desk.close());
  beforeEach(async () => {
    one = await desk.page();
    other = await desk.page({ state });
  });
  afterEach(async () => {
    await desk.leave(one);
    await desk.leave(other);
  });

  const main = (page) => page.locator("main").innerText();
  const open = (page) => page.locator(".figures .v").first().innerText();
  const figure = async (page, number) => {
    await page.goto(`/invoices/${number}`);
    return open(page);
  };

  /** Invoices of which more is open than one person may give up alone. */
  async function large() {
    const { stdout } = await desk.run("export", "open-items");
    const rows = stdout.trim().split("\n").slice(1).filter((line) => !line.includes('"')).map((line) => line.split(","));
    const found = rows.filter(([, , , kind, , , , currency, sum]) => kind === "invoice" && currency === "EUR" && Number(sum) * 100 > LIMIT);
    return found.map(([, , number]) => number);
  }

  /** Asks for a write-off of all of an invoice; gives the number under which it waits. */
  async function ask(page, number) {
    const hands = new Hands(page);
    await page.goto(`/invoices/${number}`);
    await hands.tabTo("Write off");
    await hands.press("Enter");
    await hands.tabTo("Reason");
    await hands.type("insolvent");
    await hands.go("**/invoices/*", "Enter");
    const said = await hands.said();
    assert.match(said, /Not done yet: A-\S+ waits for a second person/);
    return said.match(/A-[\d-]+/)[0];
  }

  it("a large write-off is asked for by one, refused to oneself, and done by another", async () => {
    const [number] = await large();
    const before = await figure(one, number);
    const asked = await ask(one, number);
    assert.equal(await open(one), before, "nothing is done yet");
    assert.match(await main(one), new RegExp(`${asked} waits for a second person. ${PERSON.name} asked for it`));
    assert.equal(await one.locator("[name=approved]").count(), 0, "nobody is named in a field");
    await one.goto("/approvals");
    assert.match(await main(one), /another person has to decide/);
    assert.equal(await one.getByRole("button", { name: "Approve" }).count(), 0);
    const own = await one.request.post(`/approvals/${asked}/approve`, { headers: { "sec-fetch-site": "same-origin" } });
    assert.equal(own.status(), 422, "nor by hand");
    assert.equal(await figure(one, number), before);

    const hands = new Hands(other);
    await other.goto("/");
    assert.equal(await other.locator(".side a[href='/approvals'] .count").innerText(), "1");
    await other.goto("/approvals");
    await hands.go("/approvals", "a");
    assert.match(await hands.said(), new RegExp(`${asked} is approved and done`));
    assert.match(await figure(other, number), /0\.00/);
    assert.match(await main(other), new RegExp(`insolvent \\(approved by ${SECOND.name}, asked for by ${PERSON.name}\\)`));
    const log = await (await other.request.get("/settings/activity?as=csv")).text();
    const told = (code, name) => assert.match(log, new RegExp(`,web:${name},${code.replace(".", "\\.")},`), `${code} by ${name}`);
    told("approval.asked", PERSON.name);
    told("approval.approved", SECOND.name);
    told("item.written_off", SECOND.name);
  });

  it("another person says no, with a reason, and nothing is done", async () => {
    const number = (await large()).at(-1);
    const before = await figure(one, number);
    const asked = await ask(one, number);
    const hands = new Hands(other);
    await other.goto("/approvals");
    await hands.tabTo("Reject…");
    await hands.press("Enter");
    await hands.tabTo("Reason");
    await hands.type("they still pay");
    await hands.go("/approvals", "Enter");
    assert.match(await hands.said(), new RegExp(`${asked} is rejected. Nothing was done`));
    await one.goto("/approvals");
    assert.match(await main(one), new RegExp(`Rejected by ${SECOND.name}[\\s\\S]*they still pay`));
    assert.equal(await figure(one, number), before);
    assert.doesNotMatch(await main(one), /waits for a second person/);
  });

  it("a mass run waits, is held by another person's yes, is stopped, and leaves by the next yes", async () => {
    const hands = new Hands(one), others = new Hands(other);
    await one.goto("/runs");
    await hands.tabTo(/^Propose/);
    await hands.go("/runs/*", "Enter");
    const run = one.url().split("?")[0];
    const approve = async () => {
      await one.goto(run);
      // At its first view a run is made ready, and its page is loaded again when that is done.
      await one.locator("main [data-row]").first().waitFor();
      await hands.tabTo(/^Approve/);
      await hands.go("/runs/*", "Enter");
      assert.match(await hands.said(), /waits for a second person/);
      // Its rows are counted anew, and the page is loaded again when that is done.
      await one.locator("main", { hasText: "waits for a second person" }).waitFor();
      assert.equal(await one.locator(`form[action$="/approve"]`).count(), 0, "it is not asked for twice");
    };
    await approve();
    await other.goto("/approvals");
    await others.go("/runs/*", "a");
    assert.match(await others.said(), /The run is held now and can still be stopped/);
    assert.match(await other.locator("run-clock .left").innerText(), /^(09:|10:00)/, "ten minutes begin");
    assert.match(await main(other), new RegExp(`Nothing is in the outbox yet[\\s\\S]*${SECOND.name}`));
    await others.go("/runs/*", "u");
    await other.locator("main", { hasText: "This run was stopped" }).waitFor();

    await approve();
    await other.goto("/approvals");
    await others.tabTo("Reject…");
    await others.press("Enter");
    await others.tabTo("Reason");
    await others.type("tomorrow");
    await others.go("/approvals", "Enter");
    assert.match(await others.said(), /Nothing was done/);

    await approve();
    await other.goto("/approvals");
    await others.go("/runs/*", "a");
    await others.tabTo("Issue now");
    await other.keyboard.press("Enter");
    await other.locator('.stages [aria-current="step"]', { hasText: "Receipt" }).waitFor({ timeout: LONGEST_RUN });
    assert.match(await main(other), /customers were served/);
  });
});
