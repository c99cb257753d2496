const PAGE = 50;
// So many rows are more than anybody prints without meaning to.
const MANY = 1000;

// A table with search, filters, order and pages. What it shows stands in the address, so
// that it can be linked to.
class Listing {
  constructor(place, section, table) {
    this.table = table;
    this.section = section;
    this.fixed = new Map();
    this.reset();
    this.build(place);
    this.refresh();
  }

  reset() {
    this.query = "";
    this.filters = new Map();
    this.order = this.section.order.map((name) => ({ name, down: false }));
    this.page = 0;
  }

  build(place) {
    const list = within(this.table.title);
    this.search = element("input", { type: "search", autocomplete: "off", on: { input: () => this.searched() } });
    this.choices = new Map(this.section.filters.map((name) => [name, this.choice(name)]));
    const clear = element("button", { type: "button", on: { click: () => this.cleared() } }, say("page-clear"));
    const fields = [...this.choices].map(([name, choice]) => this.field(this.label(name), name.replaceAll("_", "-"), choice));
    this.chips = element("span", { class: "chips" });
    const tools = element("div", { class: "tools", role: "search", "aria-label": say("page-search-in", { list }) }, this.field(say("page-search"), "search", this.search), fields, this.chips, clear);
    this.status = element("p", { role: "status", class: "status" });
    this.heads = new Map(this.section.shown.map((name) => [name, this.head(name)]));
    this.body = element("tbody");
    const grid = element("table", { class: "grid" }, element("thead", {}, element("tr", {}, [...this.heads.values()])), this.body);
    this.region = element("div", { class: "scroll tall", role: "region", "aria-label": say("page-rows-of", { list: this.table.title }), tabindex: "0" }, grid);
    const button = (text, act) => element("button", { type: "button", on: { click: () => this.turn(act) } }, text);
    this.back = [button(say("page-first-page"), () => 0), button(say("page-previous-page"), () => this.page - 1)];
    this.forth = [button(say("page-next-page"), () => this.page + 1), button(say("page-last-page"), () => this.pages() - 1)];
    this.where = element("span");
    this.pager = element("nav", { class: "pager", "aria-label": say("page-pages-of", { list }) }, this.back, this.where, this.forth);
    place.replaceChildren(tools, this.status, this.region, this.pager);
  }

  // A control and what it is called. The words stand apart from the control, so that those
  // who hear the page are not read every choice.
  field(text, name, control) {
    control.id = `${this.table.name}-${name}`;
    return element("div", {}, element("label", { for: control.id }, text), control);
  }

  label(name) {
    return this.table.column(name).label;
  }

  choice(name) {
    const column = this.table.column(name);
    const options = this.table.counts(name).map(([value, count]) =>
      element("option", { value: asKey(value) }, `${shown(column, value)} (${inFigures(count)})`));
    const change = (event) => this.chosen(name, event.target.value);
    return element("select", { on: { change } }, element("option", { value: "" }, say("page-all")), options);
  }

  head(name) {
    const click = () => this.sorted(name);
    const mark = element("span", { class: "order", "aria-hidden": "true" });
    const button = element("button", { type: "button", on: { click } }, this.label(name), mark);
    return element("th", { scope: "col", title: this.table.column(name).meaning }, button);
  }

  // What people do.

  // Whoever types is not interrupted by every letter.
  searched() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.changed(), 120);
  }

  chosen(name, value) {
    if (value === "") this.filters.delete(name);
    else this.filters.set(name, value);
    this.changed();
  }

  sorted(name) {
    const [first] = this.order;
    if (first?.name !== name || this.order.length > 1) this.order = [{ name, down: false }];
    else if (!first.down) this.order = [{ name, down: true }];
    else this.order = this.section.order.map((own) => ({ name: own, down: false }));
    this.changed();
  }

  cleared() {
    this.reset();
    this.search.value = "";
    this.changed();
    this.search.focus();
  }

  turn(act) {
    this.page = act();
    this.show();
    this.remember();
    this.region.scrollTop = 0;
  }

  // What was typed counts also when something else is chosen before it was looked for.
  changed() {
    clearTimeout(this.waiting);
    this.query = this.search.value;
    this.page = 0;
    this.refresh();
    this.remember();
  }

  // What the address says.

  parameters() {
    const parameters = new URLSearchParams(this.filters);
    if (this.query) parameters.set("q", this.query);
    const order = this.order.map(({ name, down }) => (down ? `-${name}` : name)).join(",");
    if (order !== this.section.order.join(",")) parameters.set("sort", order);
    if (this.page > 0) parameters.set("page", this.page + 1);
    return parameters.toString();
  }

  remember() {
    const parameters = this.parameters();
    history.replaceState(null, "", `#${this.table.name}${parameters && `?${parameters}`}`);
  }

  // Shows what an address asks for. Columns that there are not are passed over.
  restore(parameters) {
    clearTimeout(this.waiting);
    this.reset();
    const asked = new URLSearchParams(parameters);
    this.query = asked.get("q") ?? "";
    const page = Number.parseInt(asked.get("page") ?? "1", 10);
    const order = (asked.get("sort") ?? "").split(",").map((name) => ({ name: name.replace(/^-/u, ""), down: name.startsWith("-") }));
    const known = order.filter(({ name }) => this.table.column(name));
    if (known.length) this.order = known;
    for (const [name, value] of asked) {
      if (this.table.column(name)) this.filters.set(name, value);
    }
    this.refresh();
    this.page = Math.min(Math.max(page || 1, 1), this.pages()) - 1;
    this.show();
  }

  // What is seen.

  pages() {
    return Math.max(1, Math.ceil(this.rows.length / PAGE));
  }

  refresh() {
    this.rows = this.table.select(this.query, this.filters, this.order);
    if (this.search.value !== this.query) this.search.value = this.query;
    for (const [name, choice] of this.choices) choice.value = this.filters.get(name) ?? "";
    const others = [...this.filters].filter(([name]) => !this.choices.has(name));
    this.chips.replaceChildren(...others.map(([name, value]) => this.chip(name, value)));
    for (const [name, head] of this.heads) this.mark(head, this.order.find((order) => order.name === name));
    this.show();
  }

  chip(name, value) {
    const click = () => this.chosen(name, "");
    const said = value === NOT_STATED ? say("page-not-stated") : shown(this.table.column(name), value);
    const filter = say("page-only", { column: this.label(name), value: said });
    const spoken = say("page-no-longer-only", { filter });
    return element("button", { type: "button", class: "chip", "aria-label": spoken, on: { click } }, filter, " ×");
  }

  mark(head, order) {
    head.querySelector(".order").textContent = order ? (order.down ? " ▼" : " ▲") : "";
    if (order && order === this.order[0]) head.setAttribute("aria-sort", order.down ? "descending" : "ascending");
    else head.removeAttribute("aria-sort");
  }

  show() {
    this.fill(this.rows.slice(this.page * PAGE, (this.page + 1) * PAGE));
    this.status.textContent = this.told();
    this.where.textContent = say("page-place", { page: this.page + 1, pages: this.pages() });
    this.back.forEach((button) => { button.disabled = this.page === 0; });
    this.forth.forEach((button) => { button.disabled = this.page + 1 >= this.pages(); });
    this.pager.hidden = this.pages() === 1;
  }

  // How many rows there are.
  told() {
    const { rows } = this.table;
    const { length } = this.rows;
    if (length === 0) return rows ? say("page-nothing-fits") : say("page-nothing-to-list");
    const count = inFigures(rows);
    const all = length === rows ? say("page-rows-all", { count }) : say("page-rows-some", { shown: inFigures(length), count });
    return length > MANY ? `${all}. ${say("page-paper-takes-all")}` : all;
  }

  fill(rows) {
    const lines = rows.map((row) => element("tr", {}, cells(this.table, row, this.section.shown)));
    this.body.replaceChildren(...lines);
  }

  // Paper shows every row that fits, not one page of them. Nobody follows a link on paper,
  // and thousands of them take a browser minutes.
  unfold() {
    this.fill(this.rows);
    this.body.querySelectorAll("a").forEach((link) => link.removeAttribute("href"));
  }
}
