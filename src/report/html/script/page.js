// Makes an element. What stands in it is always text or another element, never markup.
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "on") Object.entries(value).forEach(([event, act]) => made.addEventListener(event, act));
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

// A word of a scale, with its shape and colour, by the English one.
function badge(word, text, scale) {
  const known = scale.get(word);
  if (!known) return text;
  const shape = element("span", { "aria-hidden": "true" }, known.shape);
  return element("span", { class: `badge ${word.replaceAll(" ", "-")}` }, shape, ` ${text}`);
}

// A link within the page.
function address(place, parameters) {
  return `#${place}?${new URLSearchParams(parameters)}`;
}

function supplierLink(key, ...children) {
  return element("a", { href: address("supplier", { key }) }, element("bdi", {}, key), ...children);
}

function ruleLink(id) {
  return element("a", { href: address("rules", { rule: id }) }, id);
}

// Several ids in one cell, each a link to its row.
function instrumentLinks(ids) {
  return ids.split("; ").flatMap((id, place) => {
    const link = element("a", { href: address("instruments", { instrument: id }) }, id);
    return place === 0 ? [link] : [", ", link];
  });
}

// An address on the web, as a link only where it is one.
function webLink(url) {
  if (!/^https?:\/\//u.test(url)) return url;
  return element("a", { href: url, rel: "noopener noreferrer" }, url);
}

const LINKS = {
  supplier: (key) => supplierLink(key),
  from: (key) => supplierLink(key),
  rule: ruleLink,
  instruments: instrumentLinks,
  url: webLink,
};

const NUMBERS = new Set(["whole number", "number", "per cent"]);

// The content of a cell.
function content(table, row, name) {
  const value = table.value(row, name);
  if (value === null) return null;
  const column = table.column(name);
  if (column.kind === "word of a scale") return badge(value, shown(column, value), table.scale);
  if (table.name === "findings" && name === "title") {
    return [value, " ", element("small", {}, ruleLink(table.value(row, "rule")))];
  }
  const link = LINKS[name];
  if (link && table.name !== "rules") return link(value);
  return NUMBERS.has(column.kind) ? inFigures(value) : element("bdi", {}, value);
}

// Text of more letters gets room for a line of them.
const LONG = 40;

// The cells of a row; the first names it.
function cells(table, row, names) {
  return names.map((name, place) => {
    const value = table.value(row, name);
    const look = NUMBERS.has(table.column(name).kind) ? "number" : String(value ?? "").length > LONG && "long";
    const attributes = { class: look || null, scope: place === 0 && "row" };
    return element(place === 0 ? "th" : "td", attributes, content(table, row, name));
  });
}

// A table of some rows, where they are few.
function plainTable(table, rows, names, caption) {
  const head = names.map((name) => element("th", { scope: "col", title: table.column(name).meaning }, table.column(name).label));
  const body = rows.map((row) => element("tr", {}, cells(table, row, names)));
  const made = element("table", { class: "plain" }, element("thead", {}, element("tr", {}, head)), element("tbody", {}, body));
  return element("div", { class: "scroll", role: "region", "aria-label": caption, tabindex: "0" }, made);
}
