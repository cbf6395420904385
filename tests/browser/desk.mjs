// A served book and a browser that looks at it: what every browser test begins with.
//
// Decides: which book (a copy of the demo book, so that tests may change it), at which hour, and that a page which says anything
// on its console, or breaks its own security policy, fails. Everything that is started here is ended by `close`.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { statement } from "./statement.mjs";

/** What counts as now: a Thursday morning. `cargo xtask browser` makes the demo book for the same instant. */
export const NOW = named("DUNLIN_NOW");
const PROGRAM = named("DUNLIN_PROGRAM");
const DEMO = named("DUNLIN_DEMO");
const CHROMIUM = named("DUNLIN_CHROMIUM");
/** Nothing is fetched from outside, it runs as root in a container, and a field for a date wants month, day and year. */
const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--lang=en-US",
];
/** The longest that a page, a click or the start of the program may take, in milliseconds. */
const PATIENCE = 20_000;

function named(variable) {
  const value = process.env[variable];
  assert.ok(value, `${variable} is not set: start the tests with \`cargo xtask browser\``);
  return value;
}

/** A browser in which nobody has signed in. */
export const NOBODY = { cookies: [], origins: [] };
/** Who sits at the desk: the book's first administrator. */
export const PERSON = { name: "Ada", email: "ada@wader.example", password: "sand, tide and three small stones" };

/** Runs a command on the book of a folder. */
const command = (folder, now, ...args) =>
  promisify(execFile)(PROGRAM, ["--book", join(folder, "dunlin.db"), "--now", now, ...args]);

/** Money that came in this morning. */
async function receive(folder, now) {
  const { stdout } = await command(folder, now, "export", "open-items");
  const file = join(folder, "bank.sta");
  await writeFile(file, statement(stdout));
  await command(folder, now, "bank", "import", file);
}

/** The one place that knows how a person gets in: by the link that `serve` prints for a book without users. */
async function enter(context, served) {
  const page = await context.newPage();
  await page.goto(served.setUp);
  await page.locator("#name").fill(PERSON.name);
  await page.locator("#email").fill(PERSON.email);
  await page.locator("#password").fill(PERSON.password);
  await page.locator("main .btn.main").click();
  await page.locator(".side, .start-steps").first().waitFor();
  await page.close();
}

/** A running program: where it listens, the link it prints for the first administrator, and how it ends. */
async function serve(book, now) {
  const args = ["--book", book, "--now", now, "serve", "--listen", "127.0.0.1:0"];
  const child = spawn(PROGRAM, args, { stdio: ["ignore", "pipe", "inherit"] });
  // However this process ends, the program does not outlive it.
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const said = await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("the program did not say where it listens")), PATIENCE);
    child.once("exit", (code) => reject(new Error(`the program ended with ${code}`)));
    let lines = "";
    createInterface({ input: child.stdout }).on("line", (line) => {
      lines += `${line}\n`;
      if (line.startsWith("Open http")) {
        clearTimeout(late);
        resolve(lines);
      }
    });
  });
  const [address] = said.match(/http:\/\/127\.0\.0\.1:\d+/);
  const setUp = said.match(/http:\S+\/set-up\/\S+/)?.[0];
  const end = async () => {
    process.removeListener("exit", kill);
    const ended = once(child, "exit");
    child.kill("SIGINT");
    await ended;
  };
  return { address, setUp, end };
}

// Ended from outside, for being too slow, it still ends what it started.
process.once("SIGTERM", () => process.exit(1));

/** A desk: a served copy of the demo book, a browser, and whoever sits there is signed in. */
export class Desk {
  /** At another hour than that of the demo, where one is named; `empty` has no book yet. */
  static async open({ now = NOW, empty = false } = {}) {
    const folder = await mkdtemp(join(tmpdir(), "dunlin-browser-"));
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    if (!empty) {
      await cp(DEMO, folder, { recursive: true });
      await receive(folder, now);
    }
    const served = await serve(join(folder, "dunlin.db"), now);
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    const context = await browser.newContext();
    await enter(context, served);
    const state = await context.storageState();
    await context.close();
    return new Desk({ folder, now, served, browser, state });
  }

  constructor(own) {
    Object.assign(this, own);
    this.address = own.served.address;
  }

  /** A page of its own, with `theme`, `width`, `language` and `scripts` as wanted, of whom `state` says; what it says is gathered in `said`. */
  async page({ theme = "light", width = 1280, height = 900, language = "en", scripts = true, state = this.state } = {}) {
    const context = await this.browser.newContext({
      baseURL: this.address, colorScheme: theme, javaScriptEnabled: scripts, locale: language,
      reducedMotion: "reduce", storageState: state, viewport: { width, height },
    });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    page.said = [];
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && page.said.push(`${message.text()} ${message.location().url}`));
    page.on("pageerror", (error) => page.said.push(String(error)));
    if (scripts) {
      await page.exposeFunction("tellViolation", (text) => page.said.push(text));
      await page.addInitScript(() => document.addEventListener("securitypolicyviolation", (event) => {
        window.tellViolation(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      }));
    }
    return page;
  }

  /** Runs a command on the book beside the pages. */
  async run(...args) {
    return command(this.folder, this.now, ...args);
  }

  /** Imports a table, given as the text of its file. */
  async import(kind, text) {
    const file = join(this.folder, `${kind}.csv`);
    await writeFile(file, text);
    await this.run("import", file, "--kind", kind);
  }

  /** Goes on with the same book on a later day: pages opened from now on are of that day, and nobody is signed in any more. */
  async later(now) {
    await this.served.end();
    this.now = now;
    this.served = await serve(join(this.folder, "dunlin.db"), now);
    this.address = this.served.address;
    this.state = NOBODY;
  }

  /** Lets somebody else work here, who takes the link of an invitation; gives the state of a browser in which they are signed in. */
  async join({ name, email, role, password }) {
    const { stdout } = await this.run("admin", "user", "add", "--email", email, "--role", role, name);
    const page = await this.page({ state: NOBODY });
    await page.goto(stdout.match(/http\S+/)[0].replace(/^http:\/\/[^/]+/, this.address));
    await page.getByLabel("New password").fill(password);
    await page.locator("main .btn.main").click();
    await page.locator(".side").waitFor();
    const state = await page.context().storageState();
    await this.leave(page);
    return state;
  }

  /** Takes the policy into use as `change` makes it. */
  async legislate(change) {
    const { stdout } = await this.run("policy", "show");
    const file = join(this.folder, "policy.toml");
    await writeFile(file, change(stdout));
    await this.run("policy", "set", file, "--why", "for a test");
  }

  /** Opens a screen of `screens.mjs`; gives its address without what follows `?`. */
  async show(page, screen) {
    const path = typeof screen.path === "function" ? await screen.path(page, this) : screen.path;
    const answer = await page.goto(path);
    assert.equal(answer.status(), screen.status ?? 200, path);
    await screen.before?.(page);
    return path.replace(this.address, "").split("?")[0];
  }

  /** Ends the page; nothing may have been said on its console, but that an address answered with the status that was wanted. */
  async leave(page, status) {
    await page.context().close();
    // A file that is shown as it is names no icon, and browsers then ask for one at the usual address.
    const isIcon = (text) => text.endsWith("/favicon.ico");
    const said = page.said.filter((text) => !isIcon(text) && !(status && text.includes(`status of ${status}`)));
    assert.deepEqual(said, [], "the page said something on its console");
  }

  async close() {
    await this.browser.close();
    await this.served.end();
    await rm(this.folder, { recursive: true });
  }
}
