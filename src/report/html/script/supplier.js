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
    const words = "This page has no such supplier. It may be one that was left out, or the address may be mistyped.";
    return [this.heading("Supplier ", element("bdi", {}, key)), element("p", { class: "remark" }, words)];
  }

  about(suppliers, row, key) {
    const name = suppliers.value(row, "name") ?? "(no name)";
    const of = (table) => this.tables.get(table).rowsWith("supplier", key);
    const findings = this.tables.get("findings");
    const isFlagged = (finding) => findings.value(finding, "verdict") === "flagged";
    const severity = findings.ranks("severity");
    const { codes } = findings.column("severity");
    const own = of("findings").sort((a, b) => severity[codes[a]] - severity[codes[b]]);
    return [
      this.heading(element("bdi", {}, key), " ", element("bdi", {}, name)),
      element("p", {}, element("a", { href: "#suppliers" }, "All suppliers")),
      this.facts(suppliers, row),
      ...this.part("What was found", own.filter(isFlagged).map((finding) => this.finding(findings, finding))),
      ...this.list("What reaches it from below", "inherited", of("inherited"), ["from", "from_name", "severity", "title", "rule", "way"]),
      ...this.list("What to ask, in this order", "questions", of("questions"), ["place", "question", "column", "could_be_critical", "narrows", "severity"]),
      ...this.list("Open checks", "findings", own.filter((finding) => !isFlagged(finding)), ["title", "severity", "kind", "missing"]),
      ...this.list("How the rating is made", "points", of("points"), ["title", "block", "points_low", "points_high", "most", "evidence", "missing"]),
    ];
  }

  facts(suppliers, row) {
    const names = ["legal", "band", "worst_own", "worst_inherited", "residual", "residual_low", "residual_high", "exposure_low", "exposure_high", "controls", "answered", "applicable", "country", "bids", "tier", "parents", "file", "sheet", "row"];
    const stated = names.filter((name) => suppliers.value(row, name) !== null);
    const fact = (name) => element("div", {}, element("dt", { title: suppliers.column(name).meaning }, label(name)), element("dd", {}, content(suppliers, row, name)));
    return element("dl", { class: "record" }, stated.map(fact));
  }

  part(title, children) {
    return children.length ? [element("h3", {}, title), ...children] : [];
  }

  list(title, table, rows, names) {
    return rows.length ? this.part(title, [plainTable(this.tables.get(table), rows, names, title)]) : [];
  }

  finding(findings, row) {
    const value = (name) => content(findings, row, name);
    const line = (title, name) => findings.value(row, name) === null ? null : [element("dt", {}, title), element("dd", {}, value(name))];
    return element("article", { class: `finding ${findings.value(row, "severity")}` },
      element("h4", {}, value("severity"), " ", findings.value(row, "title")),
      element("dl", {},
        line("It rests on", "evidence"),
        line("Why it matters", "why"),
        line("Ask", "ask"),
        line("What to do", "action"),
        line("Would clear it", "would_clear"),
        line("Kind", "kind"),
        line("Rule", "rule"),
        line("Instruments", "instruments")));
  }
}
