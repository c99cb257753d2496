// What must hold of a page when it is used.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const pages = process.env.PAGES;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
after(() => browser.close());

// Opens a page; whatever it complains about or fetches is a failure.
async function open(name, { hash = "", colorScheme = "light", width = 1280 } = {}) {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
  const page = await context.newPage();
  page.faults = [];
  page.on("console", (message) => message.type() === "error" && page.faults.push(message.text()));
  page.on("pageerror", (error) => page.faults.push(error.message));
  page.on("dialog", (dialog) => page.faults.push(dialog.message()));
  const own = pathToFileURL(join(pages, `${name}.html`)).href;
  page.on("request", (request) => request.url().split("#")[0] !== own && page.faults.push(request.url()));
  await page.goto(own + hash);
  return page;
}

async function close(page) {
  assert.deepEqual(page.faults, [], "the page complained, or asked for something");
  await page.context().close();
}

const column = (page, section, name) => page.evaluate(([section, name]) => {
  const heads = [...document.querySelectorAll(`#${section} .grid thead button`)].map((head) => head.firstChild.data);
  const place = heads.indexOf(name);
  return [...document.querySelectorAll(`#${section} .grid tbody tr`)].map((row) => row.children[place].textContent.trim());
}, [section, name]);

const status = (page, section) => page.locator(`#${section} .status`).textContent();
const field = (page, section, name) => page.locator(`#${section} .tools`).getByLabel(name, { exact: true });
const head = (page, section, name) => page.locator(`#${section} .grid thead`).getByRole("button", { name });

test("a filter leaves the rows that fit, and says how many", async () => {
  const page = await open("tender");
  await field(page, "findings", "Severity").selectOption("critical");
  await field(page, "findings", "Verdict").selectOption("flagged");
  const severities = await column(page, "findings", "Severity");
  assert.equal(severities.length, 12);
  assert.ok(severities.every((word) => word.endsWith("critical")));
  assert.match(await status(page, "findings"), /^12 of \d+/u);
  await page.locator("#findings .tools").getByRole("button", { name: "Clear" }).click();
  assert.match(await status(page, "findings"), /^\d+ in all/u);
  await close(page);
});

test("a column sorts both ways, and then as at first", async () => {
  const page = await open("many");
  const numbers = async () => (await column(page, "suppliers", "Supplier")).map((key) => Number(key.slice(2)));
  const first = await numbers();
  const button = head(page, "suppliers", "Supplier");
  await button.click();
  assert.deepEqual(await numbers(), Array.from({ length: 50 }, (_, place) => place));
  assert.equal(await page.locator("#suppliers th[aria-sort]").getAttribute("aria-sort"), "ascending");
  await button.click();
  assert.deepEqual(await numbers(), Array.from({ length: 50 }, (_, place) => 219 - place));
  await button.click();
  assert.deepEqual(await numbers(), first);
  await close(page);
});

test("bands sort by gravity, not by letters", async () => {
  const page = await open("tender");
  await head(page, "suppliers", "Band").click();
  const bands = (await column(page, "suppliers", "Band")).map((word) => word.slice(2));
  const order = ["critical", "high", "not scored", "medium", "low"];
  assert.deepEqual(bands, [...bands].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  assert.equal(bands[0], "critical");
  await close(page);
});

test("a page in another language keeps the words of addresses, and shows its own", async () => {
  const page = await open("german", { hash: "#findings?severity=critical&verdict=flagged" });
  assert.equal(await page.locator("html").getAttribute("lang"), "de");
  const told = await page.evaluate(() => {
    const findings = data.tables.find((table) => table.name === "findings");
    const named = (name) => findings.columns.find((column) => column.name === name);
    const [severity, verdict] = [named("severity"), named("verdict")];
    return { severity: severity.label, verdict: verdict.label, critical: severity.words?.critical ?? "critical" };
  });
  const severities = await column(page, "findings", told.severity);
  assert.equal(severities.length, 12);
  assert.ok(severities.every((word) => word.endsWith(told.critical)), severities.join());
  assert.equal(await field(page, "findings", told.severity).inputValue(), "critical");
  assert.match(await status(page, "findings"), /12\D+\d/u);
  await field(page, "findings", told.verdict).selectOption("unknown");
  assert.match(page.url(), /severity=critical&verdict=unknown$/u);
  await page.goto(page.url().replace(/#.*/u, "#supplier?key=B-2"));
  assert.ok(await page.locator("#supplier article.finding.critical").count());
  await close(page);
});

test("a search finds every word anywhere in a row", async () => {
  const page = await open("many");
  await field(page, "suppliers", "Search").fill("ltd 0217");
  await page.waitForFunction(() => document.querySelectorAll("#suppliers .grid tbody tr").length === 1);
  assert.deepEqual(await column(page, "suppliers", "Name"), ["Beispiel 0217 Ltd"]);
  await field(page, "suppliers", "Search").fill("nobody is called so");
  await page.waitForFunction(() => document.querySelector("#suppliers .status").textContent.startsWith("Nothing fits"));
  await close(page);
});

test("pages turn, and every row is on one", async () => {
  const page = await open("many");
  const seen = new Set();
  for (let turn = 0; turn < 5; turn += 1) {
    (await column(page, "suppliers", "Supplier")).forEach((key) => seen.add(key));
    const next = page.locator("#suppliers .pager").getByRole("button", { name: "Next" });
    if (await next.isEnabled()) await next.click();
  }
  assert.equal(seen.size, 220);
  await close(page);
});

test("an address leads to the same rows", async () => {
  const page = await open("many", { hash: "#suppliers?band=high&sort=-supplier&q=beispiel&page=2" });
  const keys = (await column(page, "suppliers", "Supplier")).map((key) => Number(key.slice(2)));
  assert.deepEqual(keys, [...keys].sort((a, b) => b - a));
  assert.equal(await field(page, "suppliers", "Band").inputValue(), "high");
  assert.equal(await field(page, "suppliers", "Search").inputValue(), "beispiel");
  assert.match(await page.locator("#suppliers .pager").textContent(), /Page 2 of/u);
  await head(page, "suppliers", "Name").click();
  const again = await open("many", { hash: new URL(page.url()).hash });
  assert.deepEqual(await column(again, "suppliers", "Supplier"), await column(page, "suppliers", "Supplier"));
  await close(again);
  await close(page);
});

test("an address leads to a supplier, with evidence, question and instruments", async () => {
  const page = await open("tender", { hash: "#supplier?key=B-2" });
  assert.equal(await page.evaluate(() => document.activeElement.id), "supplier-heading");
  const text = await page.locator("#supplier").innerText();
  for (const part of ["Nulle Part Interim", "recruitment_fees_charged = yes (Q5)", "Please list every cost", "ilo-c181", "B-2 > B-3"]) {
    assert.ok(text.includes(part), part);
  }
  await page.locator("#supplier").getByRole("link", { name: "ilo-c181" }).first().click();
  assert.deepEqual(await column(page, "instruments", "Instrument"), ["ilo-c181"]);
  await page.goBack();
  assert.ok(await page.locator("#supplier").isVisible());
  await page.evaluate(() => { location.hash = "#supplier?key=nobody"; });
  await page.waitForFunction(() => document.querySelector("#supplier").textContent.includes("no such supplier"));
  await close(page);
});

test("everything can be reached with the keyboard alone", async () => {
  const page = await open("tender");
  const press = async (key, times = 1) => { for (let time = 0; time < times; time += 1) await page.keyboard.press(key); };
  const focused = () => page.evaluate(() => document.activeElement.textContent.trim());
  await press("Tab");
  assert.equal(await focused(), "To the content");
  while (await focused() !== "Findings") await press("Tab");
  await press("Enter");
  await page.waitForFunction(() => document.activeElement.id === "findings-heading");
  await press("Tab");
  await page.keyboard.type("B-3");
  await press("Tab");
  await press("c");
  await page.waitForFunction(() => location.hash.includes("severity=critical") && location.hash.includes("q=B-3"));
  while (await focused() !== "Supplier") await press("Tab");
  await press("Enter");
  assert.equal(await page.locator("#findings th[aria-sort]").textContent(), "Supplier ▲");
  while (!/^[A-Z]-\d$/u.test(await focused())) await press("Tab");
  const key = await focused();
  await press("Enter");
  await page.waitForFunction(() => document.activeElement.id === "supplier-heading");
  assert.ok((await focused()).startsWith(key));
  await close(page);
});

test("on paper stands every row, under a header on every page", async (context) => {
  const page = await open("paper");
  const lists = ["suppliers", "findings", "questions"];
  const all = await page.evaluate((lists) => lists.map((name) => document.querySelector(`#${name} .status`).textContent), lists);
  await page.evaluate((lists) => addEventListener("beforeprint", () => {
    window.onPaper = lists.map((name) => document.querySelectorAll(`#${name} .grid tbody tr`).length);
    window.folded = document.querySelectorAll("details:not([open])").length;
  }), lists);
  const paper = join(pages, "paper.pdf");
  writeFileSync(paper, await page.pdf({ preferCSSPageSize: true }));
  const counted = all.map((text) => Number(text.split(" ")[0].replaceAll(",", "")));
  assert.deepEqual(await page.evaluate(() => window.onPaper), counted);
  assert.equal(counted[0], 60);
  assert.equal(await page.evaluate(() => window.folded), 0);
  assert.equal(await page.locator("#suppliers .grid tbody tr").count(), 50, "the screen shows a page again");
  assert.ok(await page.locator("#suppliers .grid tbody a[href]").count() > 0, "the screen has its links again");
  await close(page);
  let text;
  try {
    text = execFileSync("pdftotext", ["-layout", paper, "-"], { encoding: "utf8", maxBuffer: 1 << 28 });
  } catch {
    context.diagnostic("the text on paper was not read: there is no pdftotext");
    return;
  }
  const part = text.slice(text.indexOf("One row for each supplier, those that need attention"), text.indexOf("One row for each finding"));
  const missing = Array.from({ length: 60 }, (_, row) => String(row).padStart(4, "0")).filter((row) => !part.includes(row));
  assert.deepEqual(missing, []);
  const sheets = text.slice(text.indexOf("One row for each finding"), text.indexOf("One row for each supplier and question")).split("\f");
  assert.ok(sheets.length > 10);
  assert.ok(sheets.slice(1, -1).every((sheet) => sheet.includes("Evidence")), "a page has no header");
});

for (const colorScheme of ["light", "dark"]) {
  test(`nobody is kept out (${colorScheme})`, async () => {
    for (const [name, hash, width] of [["tender", "", 1280], ["tender", "#supplier?key=B-2", 1280], ["tender", "", 360], ["paper", "#findings?q=nothing+fits", 1280]]) {
      const page = await open(name, { colorScheme, hash, width });
      await page.evaluate(() => document.querySelectorAll("details").forEach((part) => { part.open = true; }));
      await page.evaluate(axe);
      const { violations, passes } = await page.evaluate(() => window.axe.run());
      const said = violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.html} ${node.failureSummary}`));
      assert.deepEqual(said, [], `${name}${hash} at ${width}`);
      assert.ok(passes.some(({ id }) => id === "color-contrast"));
      await close(page);
    }
  });
}

test("no part of the page is wider than a narrow screen", async () => {
  const page = await open("tender", { width: 360, hash: "#supplier?key=B-2" });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360));
  await close(page);
});

test("a hostile name is a name", async () => {
  const page = await open("hostile");
  const names = await column(page, "suppliers", "Name");
  assert.ok(names.includes("<script>window.owned = true</script>"));
  assert.ok(names.includes("<img src=x onerror='window.owned = true'>"));
  assert.ok(names.includes("�detrever�[2J"));
  assert.ok(names.some((name) => name.endsWith("[…]") && name.length < 3000));
  await page.locator("#suppliers .grid tbody tr").first().getByRole("link").first().click();
  await page.waitForFunction(() => document.activeElement.id === "supplier-heading");
  assert.doesNotMatch(await page.locator("#supplier").innerText(), /no such supplier/u);
  await page.goBack();
  await page.locator("#summary .attention").getByRole("link").first().click();
  await page.waitForFunction(() => document.activeElement.id === "supplier-heading");
  assert.doesNotMatch(await page.locator("#supplier").innerText(), /no such supplier/u);
  assert.equal(await page.evaluate(() => window.owned), undefined);
  assert.equal(await page.locator("script").count(), 2);
  assert.equal(await page.locator("img, iframe, object, embed, form, [onerror], [onmouseover]").count(), 0);
  await close(page);
});

test("an injected script is refused", async () => {
  const page = await open("tender");
  const refused = await page.evaluate(() => new Promise((resolve) => {
    document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective));
    const script = document.createElement("script");
    script.textContent = "window.owned = true";
    document.body.append(script);
  }));
  assert.match(refused, /^script-src/u);
  assert.equal(await page.evaluate(() => window.owned), undefined);
  await page.context().close();
});

test("fifty thousand findings stay usable", async (context) => {
  const begin = performance.now();
  const page = await open("long");
  const rows = Number((await status(page, "findings")).split(" ")[0].replaceAll(",", ""));
  const opened = performance.now();
  await field(page, "findings", "Search").fill("01599 fee");
  await page.waitForFunction(() => document.querySelector("#findings .status").textContent.includes(" of "));
  const searched = performance.now();
  await head(page, "findings", "Evidence").click();
  await page.waitForFunction(() => document.querySelector("#findings th[aria-sort]") !== null);
  const sorted = performance.now();
  assert.ok(rows > 50_000, `${rows} findings`);
  assert.ok((await column(page, "findings", "Supplier")).every((key) => key === "L-1599"));
  const seconds = (from, to) => `${((to - from) / 1000).toFixed(2)} s`;
  context.diagnostic(`${rows} findings: opened in ${seconds(begin, opened)}, searched in ${seconds(opened, searched)}, sorted in ${seconds(searched, sorted)}`);
  await close(page);
});
