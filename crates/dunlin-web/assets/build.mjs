// Makes assets/dist: one style sheet, one script, one sheet of icons, the licences of what is in them.
import { build } from "esbuild";
import { readFileSync, writeFileSync, mkdirSync, copyFileSync } from "node:fs";

const dist = new URL("./dist/", import.meta.url).pathname;
const here = (path) => new URL(path, import.meta.url).pathname;
mkdirSync(dist, { recursive: true });

await build({ entryPoints: [here("./css/dunlin.css")], bundle: true, minify: true, outfile: dist + "dunlin.css", target: ["chrome123", "firefox120", "safari17.5"], external: ["*.woff2"], legalComments: "none" });
await build({ entryPoints: [here("./ts/dunlin.ts")], bundle: true, minify: true, outfile: dist + "dunlin.js", target: "es2022", format: "iife", legalComments: "none" });

// Inter, cut down to what the screens need (fonts/README.md says how).
for (const script of ["latin", "latin-ext", "cyrillic"]) copyFileSync(here(`./fonts/inter-${script}.woff2`), `${dist}inter-${script}.woff2`);

// Icons: the ones named in icons.txt, from Lucide, and Dunlin's own mark.
const names = readFileSync(here("./icons.txt"), "utf8").split(/\s+/).filter(Boolean).sort();
const inner = (svg) => svg.replace(/<!--.*?-->/gs, "").replace(/^[\s\S]*?<svg[^>]*>/, "").replace(/<\/svg>[\s\S]*$/, "").replace(/\s+/g, " ").replace(/> </g, "><").trim();
const symbols = names.map((name) => `<symbol id="${name}" viewBox="0 0 24 24">${inner(readFileSync(here(`./node_modules/lucide-static/icons/${name}.svg`), "utf8"))}</symbol>`);
const mark = inner(readFileSync(here("./mark.svg"), "utf8"));
symbols.push(`<symbol id="dunlin" viewBox="0 0 24 24">${mark}</symbol>`);
writeFileSync(dist + "icons.svg", `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`);
copyFileSync(here("./mark.svg"), dist + "mark.svg");

const licence = (name, path) => `${name}\n${"=".repeat(name.length)}\n${readFileSync(here(path), "utf8").trim()}\n`;
writeFileSync(dist + "licences.txt", [
  licence("Lucide 1.62.0", "./node_modules/lucide-static/LICENSE"),
  licence("Inter 5.3.0", "./node_modules/@fontsource-variable/inter/LICENSE"),
].join("\n"));
