// An auditor looks at every screen: what they may not do is not offered, and what they may not see says so.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Desk } from "./desk.mjs";
import { screens } from "./screens.mjs";

const AUDITOR = { name: "Clara", email: "clara@wader.example", role: "auditor", password: "oystercatchers over the mole" };
/** Everybody's own: preferences, saved views, the way out. */
const OWN = ["/me", "/help/keys", "/sign-out"];
/** Screens that are there for those alone who may do what they are for. */
const REFUSED = ["import-columns", "import-preview", "live", "receipt-new", "start-creditor", "start-bank", "start-import", "start-policy", "start-run", "merge", "placement-new", "plan-new", "plan-wrong", "team", "team-case"];

describe("auditor", () => {
  let desk, state;
  before(async () => {
    desk = await Desk.open();
    state = await desk.join(AUDITOR);
  });
  after(() => desk.close());

  /** Where forms of the page post to that have something to press or to fill in. */
  const posts = (page) => page.evaluate(() => {
    const isOpen = (field) => !field.matches(":disabled, [type=hidden], fieldset");
    const forms = [...document.forms].filter((form) => form.method === "post" && [...form.elements].some(isOpen));
    return forms.map((form) => form.getAttribute("action"));
  });

  it("finds no form that would change anything, on any screen", async () => {
    const ada = await desk.page(), page = await desk.page({ state });
    const refused = [];
    let offered = 0;
    for (const screen of screens.filter((one) => !one.state)) {
      const path = typeof screen.path === "function" ? await screen.path(ada, desk) : screen.path;
      const answer = await page.goto(path.replace(desk.address, ""));
      if (answer.status() === 403) {
        refused.push(screen.name);
        continue;
      }
      assert.equal(answer.status(), screen.status ?? 200, screen.name);
      const others = (await posts(page)).filter((action) => !OWN.some((own) => action.startsWith(own)));
      assert.deepEqual(others, [], `${screen.name} offers an auditor what they may not do`);
      await ada.goto(path);
      offered += (await posts(ada)).length;
    }
    assert.deepEqual(refused.toSorted(), REFUSED.toSorted());
    assert.ok(offered > 100, `whoever may do everything is offered ${offered} forms on the same screens`);
    for (const one of [ada, page]) {
      one.said = one.said.filter((text) => !/status of (403|404)/.test(text));
      await desk.leave(one);
    }
  });
});
