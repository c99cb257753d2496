(() => {
  const scale = new Map(data.scale.map(([word, shape], place) => [word, { shape, place }]));
  const tables = new Map(data.tables.map((stored) => [stored.name, new Table(stored, scale)]));
  const listings = new Map(data.sections.map((section) => {
    const place = document.querySelector(`[data-table="${section.table}"]`);
    return [section.table, new Listing(place, section, tables.get(section.table))];
  }));
  const details = new Details(document.getElementById("supplier"), tables, scale);

  // `#findings?severity=critical&page=2`, `#supplier?key=B-2`, `#bids`.
  function follow() {
    const [place, parameters] = location.hash.slice(1).split(/\?(.*)/su);
    if (place === "supplier") {
      details.show(new URLSearchParams(parameters).get("key") ?? "");
      return;
    }
    details.hide();
    if (parameters !== undefined && listings.has(place)) listings.get(place).restore(parameters);
    const target = document.getElementById(place);
    if (target instanceof HTMLDetailsElement) target.open = true;
    if (target && place) {
      target.scrollIntoView();
      const heading = target.querySelector("h2, summary");
      if (heading?.tagName === "H2") heading.tabIndex = -1;
      heading?.focus({ preventScroll: true });
    }
  }

  let folded = [];
  addEventListener("beforeprint", () => {
    listings.forEach((listing) => listing.unfold());
    folded = [...document.querySelectorAll("details:not([open])")];
    folded.forEach((part) => { part.open = true; });
  });
  addEventListener("afterprint", () => {
    listings.forEach((listing) => listing.show());
    folded.forEach((part) => { part.open = false; });
  });

  addEventListener("hashchange", follow);
  if (location.hash.length > 1) follow();
})();
