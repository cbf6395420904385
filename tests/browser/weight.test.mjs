// What comes over the wire, compressed and with its headers: little on the first visit, less later.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Desk } from "./desk.mjs";
import { screens } from "./screens.mjs";

/** In bytes: everything that a browser with an empty cache loads, letters of every script that stands on the page included. */
const FIRST_VISIT = 60 * 1024;
/** The page alone, when the browser has the rest. */
const LATER = 10 * 1024;
const LANGUAGES = ["en", "bg", "fr", "lv", "nl", "ro"];

describe("weight", () => {
  let desk;
  before(async () => { desk = await Desk.open(); });
  after(() => desk.close());

  /** What the requests of a page weigh, by address. */
  function weigh(page) {
    const weights = new Map();
    page.on("request", (request) => {
      weights.set(request.url(), request.sizes().then((sizes) => sizes.responseBodySize + sizes.responseHeadersSize));
    });
    return async () => new Map(await Promise.all([...weights].map(async ([url, weight]) => [new URL(url).pathname, await weight])));
  }

  for (const language of LANGUAGES) {
    it(`a first visit is light, in ${language}`, async () => {
      const page = await desk.page({ language });
      const weights = weigh(page);
      await page.goto("/customers");
      assert.equal(await page.locator("html").getAttribute("lang"), language);
      await page.evaluate(() => document.fonts.ready.then(() => true));
      const all = [...await weights()];
      const sum = all.reduce((bytes, [, weight]) => bytes + weight, 0);
      console.log(`   first visit in ${language}: ${sum} bytes in ${all.length} requests`);
      assert.ok(all.some(([path]) => path.includes("/inter-latin-")), `no font came: ${all}`);
      assert.ok(sum <= FIRST_VISIT, `${sum} bytes, at most ${FIRST_VISIT}: ${JSON.stringify(all)}`);
      await desk.leave(page);
    });
  }

  it("a later page is light, with the demo's customers", async () => {
    const page = await desk.page();
    const heavy = [];
    let heaviest = ["", 0];
    for (const screen of screens.filter((screen) => !screen.before && !screen.status)) {
      const path = typeof screen.path === "function" ? await screen.path(page, desk) : screen.path;
      const answer = await page.goto(path);
      const { responseBodySize: body, responseHeadersSize: head } = await answer.request().sizes();
      if (body + head > heaviest[1]) heaviest = [screen.name, body + head];
      if (body + head > LATER) heavy.push(`${screen.name}: ${body + head}`);
    }
    console.log(`   heaviest later page: ${heaviest.join(", ")} bytes`);
    assert.deepEqual(heavy, [], `more than ${LATER} bytes`);
    await desk.leave(page);
  });
});
