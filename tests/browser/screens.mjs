// Every screen, and how one gets there. A new screen is a new line here; a test fails for a route that no line visits.
//
// `path` is an address, or a function that finds one on a page of the desk; `before` brings the page into a state worth a look;
// `status` is the answer's, if it is not 200; `picture` puts it into the manual.

/** The address of the first link that a selector finds on a page. */
const first = (from, selector) => async (page) => {
  await page.goto(from);
  return page.locator(selector).first().getAttribute("href");
};
const customer = first("/customers", "tbody a.name");
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

export const screens = [
  { name: "today", picture: true, path: "/" },
  { name: "worklist", picture: true, path: "/worklist" },
  { name: "customers", picture: true, path: "/customers" },
  { name: "customers-none", path: "/customers?q=nobody-at-all" },
  { name: "customer", picture: true, path: customer },
  { name: "customer-call", path: customer, before: (page) => page.locator("main").press("c") },
  { name: "customer-invoices", picture: true, path: tab("invoices") },
  { name: "customer-receipts", path: tab("receipts") },
  { name: "customer-contacts", path: tab("contacts") },
  { name: "customer-terms", path: tab("terms") },
  { name: "customer-documents", path: tab("documents") },
  { name: "invoice", picture: true, path: async (page) => first(await tab("invoices")(page), "tbody a.name")(page) },
  { name: "aging", picture: true, path: "/aging" },
  { name: "aging-past", path: "/aging?as_of=2026-06-30" },
  { name: "runs", picture: true, path: "/runs" },
  { name: "run", picture: true, path: first("/runs", "tbody a.name") },
  { name: "run-wont", path: async (page) => `${await first("/runs", "tbody a.name")(page)}?tab=wont` },
  { name: "search", path: "/search?q=in" },
  { name: "search-none", path: "/search?q=nothing+at+all" },
  { name: "palette", picture: true, path: "/", before: openPalette },
  { name: "keys-over", picture: true, path: customer, before: openKeys },
  { name: "help", path: "/help" },
  { name: "help-page", path: "/help/customer" },
  { name: "help-words", path: "/help/words" },
  { name: "keys", path: "/help/keys?for=customer" },
  { name: "not-found", path: "/customers/none", status: 404 },
];
