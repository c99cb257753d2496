// The details of a supplier, put together from the tables.
class Details {
  constructor(place, tables, scale) {
    this.place = place;
    this.tables = tables;
    this.scale = scale;
  }

  show(key) {
    const suppliers = this.tables.get("suppliers");
    const [row] = suppliers.rowsWith("supplier", key);
    this.place.replaceChildren(...(row === undefined ? this.nobody(key) : this.about(suppliers, row, key)));
    this.place.hidden = false;
    this.place.scrollIntoView();
    this.place.querySelector("h2").focus({ preventScroll: true });
  }

  hide() {
    this.place.hidden = true;
    this.place.replaceChildren();
  }

  heading(...text) {
    return element("h2", { id: "supplier-heading", tabindex: "-1" }, ...text);
  }

  nobody(key) {
    const heading = this.heading(say("page-supplier"), " ", element("bdi", {}, key));
    return [heading, element("p", { class: "remark" }, say("page-no-such-supplier"))];
  }

  about(suppliers, row, key) {
    const name = suppliers.value(row, "name") ?? say("no-name");
    const of = (table) => this.tables.get(table).rowsWith("supplier", key);
    const findings = this.tables.get("findings");
    const isFlagged = (finding) => findings.value(finding, "verdict") === "flagged";
    const severity = findings.ranks("severity");
    const { codes } = findings.column("severity");
    const own = of("findings").sort((a, b) => severity[codes[a]] - severity[codes[b]]);
    return [
      this.heading(element("bdi", {}, key), " ", element("bdi", {}, name)),
      element("p", {}, element("a", { href: "#suppliers" }, say("page-all-suppliers"))),
      this.facts(suppliers, row),
      ...this.part(say("page-found"), own.filter(isFlagged).map((finding) => this.finding(findings, finding))),
      ...this.list(say("page-from-below"), "inherited", of("inherited"), ["from", "from_name", "severity", "title", "rule", "way"]),
      ...this.list(say("page-ask-in-order"), "questions", of("questions"), ["place", "question", "column", "could_be_critical", "narrows", "severity"]),
      ...this.list(say("page-open-checks"), "findings", own.filter((finding) => !isFlagged(finding)), ["title", "severity", "kind", "missing"]),
      ...this.list(say("page-points"), "points", of("points"), ["title", "block", "points_low", "points_high", "most", "evidence", "missing"]),
    ];
  }

  facts(suppliers, row) {
    const names = ["legal", "band", "worst_own", "worst_inherited", "residual", "residual_low", "residual_high", "exposure_low", "exposure_high", "controls", "answered", "applicable", "country", "bids", "tier", "parents", "file", "sheet", "row"];
    const stated = names.filter((name) => suppliers.value(row, name) !== null);
    const fact = (name) => element("div", {}, element("dt", { title: suppliers.column(name).meaning }, suppliers.column(name).label), element("dd", {}, content(suppliers, row, name)));
    return element("dl", { class: "record" }, stated.map(fact));
  }

  part(title, children) {
    return children.length ? [element("h3", {}, title), ...children] : [];
  }

  list(title, table, rows, names) {
    const own = this.tables.get(table);
    const heading = own.isForeign ? `${title} ${say("page-in-english")}` : title;
    return rows.length ? this.part(heading, [plainTable(own, rows, names, title)]) : [];
  }

  finding(findings, row) {
    const value = (name) => content(findings, row, name);
    const line = (title, name) => findings.value(row, name) === null ? null : [element("dt", {}, title), element("dd", {}, value(name))];
    return element("article", { class: `finding ${findings.value(row, "severity")}` },
      element("h4", {}, value("severity"), " ", findings.value(row, "title")),
      element("dl", {},
        line(say("page-rests-on"), "evidence"),
        line(say("page-why"), "why"),
        line(say("page-ask"), "ask"),
        line(say("page-action"), "action"),
        line(say("page-would-clear"), "would_clear"),
        line(say("page-kind"), "kind"),
        line(say("page-rule"), "rule"),
        line(say("page-instruments"), "instruments")));
  }
}
