// Every screen, and how one gets there. A route without a line is looked at as a link leads to it; a test fails where none does.
//
// `path` is an address, or a function that finds one on a page of the desk; `before` brings the page into a state worth a look;
// `status` is the answer's, if it is not 200; `picture` is for the main ones, which docs/pictures.md shows in full.

import { join } from "node:path";
import { writeFile } from "node:fs/promises";
import { NOBODY, PERSON } from "./desk.mjs";

/** The address of the first link that a selector finds on a page. */
const first = (from, selector) => async (page) => {
  await page.goto(from);
  return page.locator(selector).first().getAttribute("href");
};
const customer = first("/customers", "tbody a.name");
/** The number of another customer than the first of the list. */
const other = async (page) => {
  await page.goto("/customers");
  const href = await page.locator("tbody a.name").nth(1).getAttribute("href");
  return href.split("/").pop();
};
const task = first("/worklist", "[data-row] a");
const tab = (name) => async (page) => `${await customer(page)}?tab=${name}`;
/** The search over everything, with what a part of a name finds. */
const openPalette = async (page) => {
  await page.keyboard.press("Control+k");
  await page.keyboard.type("oever");
  await page.locator("#palette [role=option]", { hasText: "Oeverloper" }).first().waitFor();
};
const openKeys = async (page) => {
  await page.keyboard.press("?");
  await page.locator("dialog.sheet").waitFor();
};

/** The folded form of a page that a key unfolds. */
const unfold = (key) => async (page) => page.locator(`details[data-key="${key}"] > summary`).click();
/** The first form beside an invoice's money. */
const adjust = async (page) => page.locator(".two .deeds summary").first().click();
const invoice = async (page) => first(await tab("invoices")(page), "tbody a.name")(page);
/** A receipt of the customer. */
const received = async (page) => first(await tab("receipts")(page), "tbody td.fig a")(page);
/** Two rows of a list are ticked. */
const tick = async (page) => {
  for (const row of [1, 2]) await page.locator("[data-row] input[type=checkbox]").nth(row).check();
};
/** What would be done to the ticked rows. */
const bulk = async (page) => {
  await tick(page);
  await Promise.all([page.waitForURL(/acts/), page.locator(".bar button").first().click()]);
};

/** The newest run. At its first view it is made ready, and its page is loaded again when that is done. */
const run = async (page) => {
  const href = await first("/runs", "tbody a.name")(page);
  await page.goto(href);
  await page.locator("main [data-row]").first().waitFor();
  return href;
};

/** Makes once per desk what several screens show: screens are looked at two at a time, and both would make it. */
const once = (make) => {
  const made = new WeakMap();
  return (page, desk) => {
    if (!made.has(desk)) made.set(desk, make(page, desk));
    return made.get(desk);
  };
};

/** A debt that is handed on; one is when there is none yet. */
const placement = once(async (page) => {
  const known = async () => {
    await page.goto("/placements");
    return page.locator("tbody a[href^='/placements/']").first();
  };
  if (await (await known()).count() === 0) {
    await page.goto(`${await customer(page)}/placements`);
    await page.locator("#place-partner").fill("Kwelder Incasso");
    await page.locator("#place-reason").fill("late for long");
    await Promise.all([page.waitForEvent("load"), page.locator("main form .btn.main").click()]);
  }
  return (await known()).getAttribute("href");
});

/** Two customers further down the list, handed on together when nobody is yet. */
const portfolio = once(async (page) => {
  await page.goto("/placements?columns=placement,portfolio");
  const known = page.locator("tbody a[href^='/portfolios/']").first();
  if (await known.count() > 0) return known.getAttribute("href");
  await together(page);
  await page.locator("#place-partner").fill("Strandloper Debt Purchase");
  await page.locator("#place-kind").selectOption("sale");
  await page.locator("#place-reason").fill("late for long");
  await Promise.all([page.waitForURL(/portfolios\/PF-/), page.locator("main form .btn.main").click()]);
  return new URL(page.url()).pathname;
});
/** Who of two ticked customers can be handed on. */
const together = async (page) => {
  await page.goto("/customers");
  for (const row of [6, 7]) await page.locator("[data-row] input[type=checkbox]").nth(row).check();
  await Promise.all([page.waitForURL(/portfolios\/new/), page.locator("button[formaction='/portfolios/new']").click()]);
};

/** An instalment plan, offered when there is none yet. */
const plan = once(async (page) => {
  await page.goto("/plans");
  const known = page.locator("tbody a.name").first();
  if (await known.count() > 0) return known.getAttribute("href");
  await page.goto(`${await customer(page)}/plans`);
  await Promise.all([page.waitForURL(/\/plans\/P-/), page.locator("main form .btn.main").click()]);
  return new URL(page.url()).pathname;
});
/** An application for credit, taken when there is none yet. */
const application = once(async (page) => {
  await page.goto("/credit?tab=applications");
  const known = page.locator("tbody a[href^='/credit/applications/']").first();
  if (await known.count() > 0) return known.getAttribute("href");
  const number = (await customer(page)).split("/").pop();
  await page.goto("/credit?tab=applications");
  await page.locator("#apply-customer").fill(decodeURIComponent(number));
  await page.locator("#apply-amount").fill("4000");
  await Promise.all([page.waitForURL(/\/credit\/applications\//), page.locator("details[open] .btn.main").click()]);
  return new URL(page.url()).pathname;
});
/** An invoice that is contested. */
const contested = once(async (page) => {
  await page.goto("/disputes");
  const known = page.locator("tbody a.name").first();
  if (await known.count() > 0) return known.getAttribute("href");
  const path = await invoice(page);
  await page.goto(path);
  await unfold("d")(page);
  await page.locator("#dispute-owner").fill("Ada");
  await Promise.all([page.waitForURL((url) => url.pathname === path), page.locator("details[open] .btn.main").click()]);
  return path;
});

/** An answer of a customer by mail, which waits for a person. */
const reply = once(async (page, desk) => {
  const number = decodeURIComponent((await customer(page)).split("/").pop());
  const { contacts } = JSON.parse((await desk.run("customer", "show", number, "--json")).stdout);
  const from = contacts.find((one) => one.email).email;
  const file = join(desk.folder, "answer.eml");
  const mail = [`From: ${from}`, "Subject: Re: Reminder", "In-Reply-To: <1@wader.example>", "Message-ID: <2@wader.example>", "", "We will pay 100.00 EUR on 15 December 2026.", ""];
  await writeFile(file, mail.join("\n"));
  await desk.run("reply", "read", file);
  return first("/replies?show=answer", "tbody a.name")(page);
});

/** The documents of a customer, with one that a person kept. */
const documents = async (page, desk) => {
  const path = await tab("documents")(page);
  await page.goto(path);
  if (await page.locator("a[href*='/documents/']").count() > 0) return path;
  const file = join(desk.folder, "delivery-note.txt");
  await writeFile(file, "Received whole and in good order.\n");
  await unfold("a")(page);
  await page.locator("#document-file").setInputFiles(file);
  await page.locator("#document-subject").fill("Delivery note 4711");
  const kept = page.waitForResponse((answer) => answer.request().method() === "POST");
  await Promise.all([kept, page.locator("form[action$='/documents'] .btn.main").click()]);
  await page.waitForLoadState();
  return path;
};

/** Brings a file to Imports, and gives the page on which it waits. */
const upload = (name, lines) => async (page, desk) => {
  const file = join(desk.folder, name);
  await writeFile(file, `${lines.join("\n")}\n`);
  await page.goto("/imports");
  await page.locator("#file").setInputFiles(file);
  await Promise.all([page.waitForURL(/imports\/waiting/), page.locator("main .btn.main").click()]);
  return page.url();
};
const INVOICES = [
  "Invoice number,Customer number,Customer name,Issue date,Due date,Amount,Currency",
  "N-1,N10,Kluut Papier B.V.,2026-11-01,2026-12-01,810.00,EUR",
  "N-2,N11,Tureluur Bouw B.V.,2026-11-02,,1200.50,EUR",
  "N-3,N12,Grutto Koffie B.V.,2026-11-03,2026-13-03,90.00,EUR",
];
const preview = (name) => async (page, desk) => {
  await upload(name, INVOICES)(page, desk);
  await Promise.all([page.waitForURL(/preview/), page.locator("main .btn.main").first().click()]);
  return page.url();
};
const receipt = (name) => async (page, desk) => {
  await preview(name)(page, desk);
  await Promise.all([page.waitForURL(/imports\/(?!waiting)/), page.locator("main .btn.main").first().click()]);
  return page.url();
};
/** A link with which a person chooses another password. */
const resetLink = async (page, desk) => (await desk.run("admin", "reset-link", "--user", PERSON.name)).stdout.match(/http\S+/)[0].replace(/^http:\/\/[^/]+/, desk.address);

export const screens = [
  { name: "today", picture: true, path: "/" },
  { name: "worklist", picture: true, path: "/worklist" },
  { name: "worklist-task", path: task },
  { name: "worklist-call", path: task, before: unfold("c") },
  { name: "worklist-ticked", path: "/worklist", before: tick },
  { name: "worklist-columns", path: "/worklist?choose=columns" },
  { name: "bulk", path: "/worklist", before: bulk },
  { name: "customers", picture: true, path: "/customers" },
  { name: "customers-columns", path: "/customers?choose=columns" },
  { name: "customers-none", path: "/customers?q=nobody-at-all" },
  { name: "customer", picture: true, path: customer },
  { name: "customer-call", path: customer, before: unfold("c") },
  { name: "customer-promise", path: customer, before: unfold("p") },
  { name: "customer-invoices", picture: true, path: tab("invoices") },
  { name: "customer-receipts", path: tab("receipts") },
  { name: "customer-contacts", path: tab("contacts") },
  { name: "customer-terms", path: tab("terms") },
  { name: "customer-documents", path: documents },
  { name: "invoice", picture: true, path: invoice },
  { name: "invoice-adjust", path: invoice, before: adjust },
  { name: "receipt", path: received },
  { name: "receipt-return", path: received, before: unfold("r") },
  { name: "receipt-new", path: async (page) => `${await customer(page)}/receipts` },
  { name: "numbers", path: async (page) => `${await customer(page)}/numbers` },
  { name: "merge", path: async (page) => `${await customer(page)}/merge?into=${await other(page)}` },
  { name: "duplicates", path: "/duplicates" },
  { name: "promises", path: "/promises" },
  { name: "aging", picture: true, path: "/aging" },
  { name: "aging-past", path: "/aging?as_of=2026-06-30" },
  { name: "runs", picture: true, path: "/runs" },
  { name: "run", picture: true, path: run },
  { name: "run-wont", path: async (page) => `${await run(page)}?tab=wont` },
  { name: "search", path: "/search?q=in" },
  { name: "search-none", path: "/search?q=nothing+at+all" },
  { name: "palette", picture: true, path: "/", before: openPalette },
  { name: "keys-over", picture: true, path: customer, before: openKeys },
  { name: "aging-items", path: first("/aging", "a[href^='/aging/items']") },
  { name: "cash", picture: true, path: "/cash" },
  { name: "cash-done", path: "/cash?tab=done" },
  { name: "reports", picture: true, path: "/reports" },
  { name: "collectors", path: "/reports/collectors" },
  { name: "collector-rows", path: "/reports/collectors/rows?deed=calls" },
  { name: "reasons", path: "/reports/reasons" },
  { name: "reason-rows", path: "/reports/reasons/rows?figure=conversations" },
  { name: "report-rows", path: "/reports/rows?figure=received" },
  { name: "policy", picture: true, path: "/policy" },
  { name: "policy-try", path: "/policy?days=90" },
  { name: "policy-middle", path: "/policy/middle" },
  { name: "policy-compare", path: "/policy/versions/compare?from=1&to=1" },
  { name: "settings", picture: true, path: "/settings" },
  { name: "settings-accounts", path: "/settings/bank-accounts" },
  { name: "approvals", path: "/approvals" },
  { name: "plan-new", path: async (page) => `${await customer(page)}/plans` },
  { name: "plan-wrong", path: async (page) => `${await customer(page)}/plans?first=2026-12-01&parts=none&down=5` },
  { name: "plan", path: plan },
  { name: "plans", path: async (page, desk) => (await plan(page, desk), "/plans") },
  { name: "plans-columns", path: "/plans?choose=columns" },
  { name: "placements", path: "/placements" },
  // Of an outside team: nobody of the creditor's own people has a list there.
  { name: "team", path: "/team", status: 403 },
  { name: "team-case", path: "/team/10", status: 403 },
  { name: "portfolio-new", path: "/customers", before: together },
  { name: "portfolio", path: portfolio },
  { name: "placement-new", path: async (page) => `${await customer(page)}/placements` },
  { name: "dispute", path: contested },
  { name: "disputes", path: async (page, desk) => (await contested(page, desk), "/disputes") },
  { name: "mail", path: "/mail" },
  { name: "templates", path: "/templates" },
  { name: "template", path: "/templates/reminder/en" },
  { name: "print", path: "/print" },
  // A book in test mode has no print batch: the page says so.
  { name: "print-batch", path: "/print/P-2026-11-19-1", status: 404 },
  { name: "reply", path: reply },
  { name: "replies", path: async (page, desk) => (await reply(page, desk), "/replies?show=all") },
  { name: "credit", picture: true, path: "/credit" },
  { name: "credit-applications", path: "/credit?tab=applications" },
  { name: "application", path: application },
  { name: "credit-groups", path: "/credit?tab=groups" },
  { name: "credit-exceptions", path: "/credit/exceptions" },
  { name: "imports", picture: true, path: "/imports" },
  { name: "import-columns", picture: true, path: upload("columns.csv", INVOICES) },
  { name: "import-preview", picture: true, path: preview("preview.csv") },
  { name: "import-receipt", path: receipt("receipt.csv") },
  { name: "start-creditor", picture: true, path: "/start/creditor" },
  { name: "start-bank", path: "/start/bank" },
  { name: "start-import", path: "/start/import" },
  { name: "start-policy", picture: true, path: "/start/policy" },
  { name: "start-run", path: "/start/run" },
  { name: "live", path: "/live" },
  { name: "more", path: "/more" },
  { name: "sign-in", picture: true, path: "/sign-in", state: NOBODY },
  { name: "set-up", path: resetLink, state: NOBODY },
  { name: "me", path: "/me" },
  { name: "users", picture: true, path: "/settings/users" },
  { name: "user-add", path: "/settings/users", before: (page) => page.locator("main").press("n") },
  { name: "placement", path: placement },
  { name: "help", path: "/help" },
  { name: "help-page", path: "/help/customer" },
  { name: "help-words", path: "/help/words" },
  { name: "keys", path: "/help/keys?for=customer" },
  { name: "not-found", path: "/customers/none", status: 404 },
];
