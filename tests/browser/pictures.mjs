// The manual's pictures: each screen that has `picture`, light, dark and on a phone, and light and on a phone in Bulgarian.
// `cargo xtask browser --pictures` writes them to docs/pictures; nothing else does.
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { Desk } from "./desk.mjs";
import { screens } from "./screens.mjs";

const FOLDER = process.env.DUNLIN_PICTURES;
const VIEWS = [
  { name: "light", theme: "light", width: 1280, height: 860 },
  { name: "dark", theme: "dark", width: 1280, height: 860 },
  { name: "phone", theme: "light", width: 390, height: 844 },
];
const LANGUAGES = { en: VIEWS, bg: VIEWS.filter((view) => view.name !== "dark") };
/** Between 0 and 1: letters stay sharp, and a picture of a whole screen weighs some 40 KB. */
const QUALITY = 0.86;

/** PNG to WebP, by the browser that is there anyway. */
async function webp(canvas, png) {
  const data = await canvas.evaluate(async ([base64, quality]) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
    canvas.getContext("2d").drawImage(image, 0, 0);
    return canvas.toDataURL("image/webp", quality);
  }, [png.toString("base64"), QUALITY]);
  return Buffer.from(data.split(",")[1], "base64");
}

describe("a picture of", () => {
  let desk, canvas;
  before(async () => {
    assert.ok(FOLDER, "start this with `cargo xtask browser --pictures`");
    await mkdir(FOLDER, { recursive: true });
    desk = await Desk.open();
    canvas = await (await desk.browser.newContext()).newPage();
  });
  after(() => desk.close());

  for (const screen of screens.filter((screen) => screen.picture)) {
    for (const [language, views] of Object.entries(LANGUAGES)) {
      for (const view of views) {
        const name = `${screen.name}-${view.name}${language === "en" ? "" : `-${language}`}`;
        it(name, async () => {
          const page = await desk.page({ ...view, language, state: screen.state });
          await desk.show(page, screen);
          await page.evaluate(() => document.fonts.ready.then(() => true));
          await writeFile(join(FOLDER, `${name}.webp`), await webp(canvas, await page.screenshot()));
          await desk.leave(page, screen.status);
        });
      }
    }
  }
});
