// What comes over the wire, compressed and with its headers: little on the first visit, less later.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Desk } from "./desk.mjs";
import { screens } from "./screens.mjs";

/** In bytes: everything that a browser with an empty cache loads, and the page alone when it has the rest. */
const FIRST_VISIT = 60 * 1024;
const LATER = 10 * 1024;
/** Letters of further scripts come once a name on the page needs them; with all of them a first visit weighs no more than this. */
const WITH_ALL_SCRIPTS = 80 * 1024;
const FURTHER_SCRIPTS = /inter-(latin-ext|cyrillic)-/;

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

  it("a first visit is light", async () => {
    const page = await desk.page();
    const weights = weigh(page);
    await page.goto("/customers");
    await page.evaluate(() => document.fonts.ready.then(() => true));
    const all = [...await weights()];
    const sum = (some) => some.reduce((bytes, [, weight]) => bytes + weight, 0);
    const plain = sum(all.filter(([path]) => !FURTHER_SCRIPTS.test(path)));
    console.log(`   first visit: ${plain} bytes, with the letters of all scripts ${sum(all)} bytes in ${all.length} requests`);
    assert.ok(all.some(([path]) => FURTHER_SCRIPTS.test(path)), `no font came: ${all}`);
    assert.ok(plain <= FIRST_VISIT, `${plain} bytes, at most ${FIRST_VISIT}: ${JSON.stringify(all)}`);
    assert.ok(sum(all) <= WITH_ALL_SCRIPTS, `${sum(all)} bytes, at most ${WITH_ALL_SCRIPTS}: ${JSON.stringify(all)}`);
    await desk.leave(page);
  });

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
