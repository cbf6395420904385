// Every screen, light and dark, from 1280 down to 320 pixels: nothing that axe finds, nothing wider than the window, no target
// too small to hit, no word on the console, and text of twice the size and longer words still fit.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, describe, it } from "node:test";
import { Desk } from "./desk.mjs";
import { screens } from "./screens.mjs";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** WCAG 2.2 AA (with the size of targets, which axe leaves off by default), and what axe holds for good practice. */
const ALL = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "target-size": { enabled: true } },
};
/** The theme changes colours and nothing else. */
const COLOURS = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };

/** What another width of the same arrangement can change. */
const SIZES = { runOnly: { type: "rule", values: ["target-size", "scrollable-region-focusable"] } };
/** The page is arranged in two ways, for a desk and for a telephone: all rules are asked once of each. */
const WIDTHS = [[1280, ALL], [768, SIZES], [360, ALL], [320, SIZES]];

async function violations(page, rules) {
  const found = await page.evaluate((rules) => axe.run(document, { resultTypes: ["violations"], ...rules }), rules);
  return found.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")} ${node.html.slice(0, 120)} (${node.failureSummary.split("\n")[1]?.trim()})`));
}

/** What sticks out of the window; boxes that scroll by themselves may hold more. */
const overflowing = (page) => page.evaluate(() => {
  const over = document.documentElement.scrollWidth - window.innerWidth;
  if (over <= 0) return [];
  const wide = [...document.querySelectorAll("body *")].filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1);
  return [`${over} px too wide`, ...wide.slice(0, 3).map((one) => one.outerHTML.slice(0, 120))];
});

/** Text alone grows to twice its size, as a reader's own setting makes it. */
const doubleText = (page) => page.evaluate(() => {
  const sized = [...document.querySelectorAll("body, body *:not(svg, svg *)")].map((one) => {
    const { fontSize, lineHeight } = getComputedStyle(one);
    return [one, parseFloat(fontSize), parseFloat(lineHeight)];
  });
  for (const [one, size, line] of sized) {
    one.style.fontSize = `${2 * size}px`;
    if (line) one.style.lineHeight = `${2 * line}px`;
  }
});

/** Words grow by two fifths, as they do in other languages; names, figures and keys stay. */
const longerText = (page) => page.evaluate(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
    node.nodeValue.trim() === "" || node.parentElement.closest("svg, kbd, code, .num, .fig, .code, script") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const node of texts) {
    const more = "é".repeat(Math.ceil(0.4 * node.nodeValue.trim().length)).replace(/(.{7})/g, "$1 ");
    node.nodeValue = `${node.nodeValue.trimEnd()} ${more}`;
  }
});

/** What was found, once each, with the widths and themes in which it was. */
class Findings {
  #where = new Map();

  add(where, texts) {
    for (const text of texts) this.#where.set(text, [...(this.#where.get(text) ?? []), where]);
  }

  lines() {
    return [...this.#where].map(([text, where]) => `${text}\n    at ${where.join(", ")}`);
  }

  none() {
    const lines = this.lines();
    assert.equal(lines.length, 0, `\n${lines.join("\n")}`);
  }
}

/** Looks at one screen in all its widths and themes. */
async function look(desk, screen) {
  const page = await desk.page({ state: screen.state });
  visited.add(await desk.show(page, screen));
  const { help, keys, links } = await page.evaluate(() => ({
    help: document.querySelector("a.ask")?.getAttribute("href"),
    keys: [...document.querySelectorAll("[data-key]")].map((one) => one.dataset.key),
    links: [...document.querySelectorAll("a[href^='/']")].map((one) => one.getAttribute("href")),
  }));
  if (help) keysOf.set(help, [...(keysOf.get(help) ?? []), ...keys]);
  for (const link of links) seen.add(link);
  await page.evaluate(AXE);
  const findings = new Findings();
  for (const [width, rules] of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    findings.add(`${width} light`, [...await violations(page, rules), ...await overflowing(page)]);
    if (rules !== ALL) continue;
    await page.emulateMedia({ colorScheme: "dark" });
    findings.add(`${width} dark`, await violations(page, COLOURS));
    await page.emulateMedia({ colorScheme: "light" });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await doubleText(page);
  findings.add("text of twice the size", await overflowing(page));
  await page.reload();
  await longerText(page);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    findings.add(`longer words at ${width}`, await overflowing(page));
  }
  await desk.leave(page, screen.status);
  return findings;
}

/** The addresses for which `routes.rs` answers a GET with a screen: as patterns. */
async function routes() {
  const source = (path) => readFile(new URL(`../../crates/dunlin-web/${path}`, import.meta.url), "utf8");
  const code = await source("src/routes.rs");
  const found = code.split(".route(").slice(1).filter((route) => route.includes("get(")).map((route) => route.split('"')[1]);
  // What is no screen is listed once, where help pages are asked for.
  const list = (await source("tests/it/help.rs")).match(/NO_SCREENS: [^=]*=([^;]*);/)[1];
  const none = [...[...list.matchAll(/"([^"]+)"/g)].map(([, path]) => path), ...NO_SCREENS];
  return found.filter((path) => !none.includes(path));
}

/** Files, the way to a screen, and a page that wants a person with one-time codes. */
const NO_SCREENS = ["/imports/{name}/rejected", "/customers/{number}/documents/{file}", "/start", "/sign-in/code"];
const fits = (pattern) => new RegExp(`^${pattern.replace(/\{[^}]+\}/g, "[^/]+")}$`);

const visited = new Set();
/** The links that were seen. */
const seen = new Set();
/** The keys that were seen on a screen, by the name of its help page. */
const keysOf = new Map();

describe("each screen", { concurrency: 2 }, () => {
  let desk;
  before(async () => { desk = await Desk.open(); });
  after(() => desk.close());

  for (const screen of screens) {
    it(screen.name, async () => (await look(desk, screen)).none());
  }
});

describe("the sweep", () => {
  let desk;
  before(async () => { desk = await Desk.open(); });
  after(() => desk.close());

  it("leaves no route out: those without a line in screens.mjs are looked at as they are found", async () => {
    const wrong = [];
    for (const pattern of await routes()) {
      if ([...visited].some((path) => fits(pattern).test(path))) continue;
      const path = pattern.includes("{") ? [...seen].find((link) => fits(pattern).test(link.split("?")[0])) : pattern;
      const findings = path && await look(desk, { name: pattern, path });
      wrong.push(...(findings ? findings.lines().map((line) => `${pattern}: ${line}`) : [`${pattern}: no link leads there`]));
    }
    assert.equal(wrong.length, 0, `\n${wrong.join("\n")}`);
  });

  it("finds each key of a screen in its help", async () => {
    const text = (name) => readFile(new URL(`../../docs/help/${name}.md`, import.meta.url), "utf8");
    const everywhere = await text("keys");
    const missing = [];
    for (const [help, keys] of keysOf) {
      const page = help === "/help" ? "" : await text(help.split("/").at(-1));
      for (const key of new Set(keys)) {
        if (!page.includes(`\`${key}\``) && !everywhere.includes(`\`${key}\``)) missing.push(`${help}: ${key}`);
      }
    }
    assert.deepEqual(missing, []);
  });

  it("finds what is wrong", async () => {
    const page = await desk.page();
    await page.goto("/");
    await page.evaluate(AXE);
    assert.deepEqual(await overflowing(page), []);
    await page.evaluate(() => {
      const faint = document.createElement("p");
      faint.textContent = "faint";
      faint.style.color = "#ddd";
      const [one, other] = [document.createElement("button"), document.createElement("button")];
      for (const small of [one, other]) Object.assign(small.style, { width: "10px", height: "10px", padding: 0, border: 0 });
      const wide = document.createElement("div");
      Object.assign(wide.style, { width: "3000px", height: "1px" });
      const close = document.createElement("div");
      close.append(one, other);
      document.querySelector("main").append(faint, close, wide, document.createElement("input"));
    });
    const found = (await violations(page, ALL)).map((text) => text.split(":")[0]);
    for (const rule of ["color-contrast", "target-size", "button-name", "label"]) assert.ok(found.includes(rule), rule);
    assert.notDeepEqual(await overflowing(page), []);
    await page.evaluate(() => console.error("a word"));
    await assert.rejects(desk.leave(page), /said something/);
  });
});
