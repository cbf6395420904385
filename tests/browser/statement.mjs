// A bank statement for the demo book: what `bank import` reads, so that money waits on the cash desk.

/** Bank lines in it. */
export const LINES = 24;

/** A statement whose payers name no invoice, so that a person has to look: one line for an invoice of each of some customers. */
export function statement(openItems) {
  const [, ...rows] = openItems.trim().split("\n").map((line) => line.split(","));
  const invoices = new Map();
  for (const [number, name, , kind, , , , currency, open] of rows) {
    if (kind === "invoice" && currency === "EUR" && !name.startsWith('"') && !invoices.has(number)) invoices.set(number, { name, open });
  }
  const paid = [...invoices.values()].slice(0, LINES);
  const cents = paid.reduce((sum, { open }) => sum + Number(open.replace(".", "")), 0);
  const lines = paid.flatMap(({ name, open }, at) => [
    `:61:2611191119C${open.replace(".", ",")}NTRFNONREF//B${at}`,
    `:86:/TRTP/SEPA/IBAN/NL02ABNA0123456789/NAME/${name.split(" ")[0]}/REMI/USTD//thank you/EREF/E${at}`,
  ]);
  const closing = `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, "0")}`;
  return [":20:DUNLIN", ":25:NL91ABNA0417164300", ":28C:1/1", ":60F:C261118EUR0,00", ...lines, `:62F:C261119EUR${closing}`, "-", ""].join("\n");
}
