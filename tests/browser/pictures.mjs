// The manual's pictures: every screen light, dark and on a phone in English, light and on a phone in Bulgarian, and the page that
// lists them. `cargo xtask browser --pictures` writes them to docs/pictures and docs/pictures.md; nothing else does.
//
// The same program and day give the same bytes: the clock stands, nothing moves, and each view has a copy of the book of its own.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { after, before, describe, it } from "node:test";
import { Desk } from "./desk.mjs";
import { screens } from "./screens.mjs";

const FOLDER = process.env.DUNLIN_PICTURES;
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 800 };
const VIEWS = [
  { name: "light", theme: "light", language: "en", ...WIDE },
  { name: "dark", theme: "dark", language: "en", ...WIDE },
  { name: "phone", theme: "light", language: "en", ...PHONE },
  { name: "light-bg", theme: "light", language: "bg", ...WIDE },
  { name: "phone-bg", theme: "light", language: "bg", ...PHONE },
];
/** So many fit into half a byte, which halves a picture; letters stay sharp without dithering. */
const COLOURS = "16";
/** Which screens stand together: by the beginning of their names. What is not named here comes last. */
const AREAS = [
  ["The work of a day", ["today", "worklist", "bulk", "search", "palette"]],
  ["Customers and invoices", ["customers", "customer", "invoice", "receipt", "numbers", "merge", "duplicates"]],
  ["Sending", ["runs", "run", "policy", "approvals"]],
  ["Money that came in", ["cash"]],
  ["Figures", ["aging", "reports", "report"]],
  ["Files that come in", ["imports", "import"]],
  ["The first run", ["start", "live"]],
  ["People and settings", ["sign", "set", "settings", "me", "users", "user"]],
];

/** A PNG with few colours. */
async function smaller(png) {
  const quantise = spawn("pngquant", [COLOURS, "--nofs", "--speed", "1", "--strip", "-"], { stdio: ["pipe", "pipe", "inherit"] });
  quantise.stdin.end(png);
  const [bytes, [code]] = await Promise.all([buffer(quantise.stdout), once(quantise, "close")]);
  assert.equal(code, 0, "pngquant failed");
  return bytes;
}

/** The area of a screen; the longest beginning of its name counts. */
function areaOf(screen) {
  const begins = (name) => screen.name === name || screen.name.startsWith(`${name}-`);
  const found = AREAS.flatMap(([area, names]) => names.filter(begins).map((name) => [name.length, area]));
  return found.sort(([one], [other]) => other - one)[0]?.[1] ?? "Help and the rest";
}

/** `customer-invoices` → `Customer, invoices`. */
function title(screen) {
  const [first, ...rest] = screen.name.split("-");
  return [first[0].toUpperCase() + first.slice(1), rest.join(" ")].filter(Boolean).join(", ");
}

/** The page that lists the pictures: the main ones to look at, all as links. */
function index() {
  const of = (area) => screens.filter((screen) => areaOf(screen) === area);
  const areas = [...new Set([...AREAS.map(([area]) => area), ...screens.map(areaOf)])];
  const link = (screen, view) => `[${view.name}](pictures/${screen.name}-${view.name}.png)`;
  const row = (screen) => `| ${title(screen)} | ${VIEWS.map((view) => link(screen, view)).join(" | ")} |`;
  const shown = (screen) => `![${title(screen)}](pictures/${screen.name}-light.png)\n`;
  const section = (area) => [
    `## ${area}\n`,
    ...of(area).filter((screen) => screen.picture).map(shown),
    "| screen | light | dark | phone | light, Bulgarian | phone, Bulgarian |",
    "| --- | --- | --- | --- | --- | --- |",
    ...of(area).map(row), "",
  ];
  const head = [
    "# Pictures of all screens\n",
    "What stands in them is the demo book on 19 November 2026. Each screen is there light, dark and on a phone, and light and on a phone in Bulgarian.",
    "This page and the pictures are made by `cargo xtask browser --pictures`.\n",
  ];
  return [...head, ...areas.flatMap(section)].join("\n");
}

for (const view of VIEWS) {
  describe(`pictures, ${view.name}, of`, () => {
    let desk;
    before(async () => {
      assert.ok(FOLDER, "start this with `cargo xtask browser --pictures`");
      await mkdir(FOLDER, { recursive: true });
      desk = await Desk.open();
    });
    after(() => desk.close());

    for (const screen of screens) {
      it(screen.name, async () => {
        const page = await desk.page({ ...view, state: screen.state });
        await desk.show(page, screen);
        await page.evaluate(() => document.fonts.ready.then(() => true));
        const png = await page.screenshot({ animations: "disabled" });
        await writeFile(join(FOLDER, `${screen.name}-${view.name}.png`), await smaller(png));
        await desk.leave(page, screen.status);
      });
    }
  });
}

describe("pictures:", () => {
  it("the page that lists them", async () => writeFile(join(dirname(FOLDER), "pictures.md"), index()));
});
