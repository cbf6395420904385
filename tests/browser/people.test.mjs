// Who may do what: signing in and out, and an invited supervisor, by keyboard alone.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Desk, NOBODY, PERSON } from "./desk.mjs";
import { Hands } from "./hands.mjs";

const SECOND = { name: "Boris", email: "boris@wader.example", password: "mud flats at nine in the morning" };

describe("people", () => {
  let desk;
  before(async () => { desk = await Desk.open(); });
  after(() => desk.close());

  const heading = (page) => page.locator("h1").innerText();

  /** A page on which a person is signed in by the keyboard. */
  async function signIn(person) {
    const page = await desk.page({ state: NOBODY });
    await page.goto("/customers");
    const hands = new Hands(page);
    await hands.type(person.name);
    await hands.press("Tab");
    await hands.type(person.password);
    await hands.go("/customers", "Enter");
    return [page, hands];
  }

  it("sees nothing before signing in, and then what was asked for", async () => {
    const page = await desk.page({ state: NOBODY });
    await page.goto("/customers");
    assert.match(page.url(), /\/sign-in/);
    assert.equal(await heading(page), "Sign in");
    await desk.leave(page);
    const [inside] = await signIn(PERSON);
    assert.equal(await heading(inside), "Customers");
    await desk.leave(inside);
  });

  it("is told nothing about who exists when a password is wrong", async () => {
    const answers = [];
    for (const name of [PERSON.name, "nobody"]) {
      const page = await desk.page({ state: NOBODY });
      await page.goto("/sign-in");
      const hands = new Hands(page);
      await hands.type(name);
      await hands.press("Tab");
      await hands.type("wrong");
      await page.keyboard.press("Enter");
      answers.push(await page.getByRole("alert").innerText());
      await page.context().close();
    }
    assert.equal(answers[0], answers[1]);
    assert.match(answers[0], /wrong/);
  });

  it("signs out, and is out", async () => {
    const [page, hands] = await signIn(PERSON);
    await page.goto("/help");
    await hands.tabTo("Sign out");
    await Promise.all([page.waitForURL(/\/sign-in/), page.keyboard.press("Enter")]);
    await page.goto("/customers");
    assert.match(page.url(), /\/sign-in/);
    await desk.leave(page);
  });

  it("invites a supervisor, who takes the link and is in", async () => {
    const [page, hands] = await signIn(PERSON);
    await page.goto("/settings/users");
    await hands.press("n");
    await hands.type(SECOND.name);
    await hands.press("Tab");
    await hands.type(SECOND.email);
    await hands.press("Tab", "ArrowDown");
    await Promise.all([page.waitForEvent("framenavigated"), page.keyboard.press("Enter")]);
    const link = await page.locator("#link").inputValue();
    await desk.leave(page);
    const own = await desk.page({ state: NOBODY });
    await own.goto(link);
    const ownHands = new Hands(own);
    await ownHands.tabTo("New password");
    await ownHands.type(SECOND.password);
    await Promise.all([own.waitForEvent("framenavigated"), own.keyboard.press("Enter")]);
    await own.locator(".side").waitFor();
    await own.goto("/settings/users");
    assert.equal(await own.locator(".side").count(), 0, "a supervisor does not see the users");
    assert.match(await own.locator("main").innerText(), /does not allow this/);
    own.said = own.said.filter((text) => !text.includes("status of 403"));
    await desk.leave(own);
  });
});
