// A table: for each column its distinct values, and for each row which of them it has.
class Table {
  constructor(stored, scale) {
    this.name = stored.name;
    this.title = stored.title;
    this.isForeign = stored.is_foreign;
    this.rows = stored.rows;
    this.columns = new Map(stored.columns.map((column) => [column.name, column]));
    this.scale = scale;
    this.found = new Map();
  }

  column(name) {
    return this.columns.get(name);
  }

  value(row, name) {
    const column = this.column(name);
    return column.values[column.codes[row]];
  }

  // Every row, the first one first.
  all() {
    return Array.from({ length: this.rows }, (_, row) => row);
  }

  // The rows that have a value in a column.
  rowsWith(name, value) {
    if (!this.found.has(name)) {
      const rows = new Map();
      const { values, codes } = this.column(name);
      codes.forEach((code, row) => {
        const key = values[code];
        if (!rows.has(key)) rows.set(key, []);
        rows.get(key).push(row);
      });
      this.found.set(name, rows);
    }
    return this.found.get(name).get(value) ?? [];
  }

  // The place of each distinct value when they are sorted: numbers by size, words of a
  // scale the gravest first, text by its letters, and what is not stated last.
  ranks(name) {
    const column = this.column(name);
    if (!column.ranks) {
      const order = column.values.map((_, code) => code);
      order.sort((a, b) => this.compare(column, column.values[a], column.values[b]));
      column.ranks = new Int32Array(order.length);
      order.forEach((code, rank) => { column.ranks[code] = rank; });
    }
    return column.ranks;
  }

  compare(column, a, b) {
    if (a === null || b === null) return (a === null) - (b === null);
    if (typeof a === "number" && typeof b === "number") return a - b;
    const grave = (this.scale.get(a)?.place ?? Infinity) - (this.scale.get(b)?.place ?? Infinity);
    return grave || letters.compare(shown(column, a), shown(column, b));
  }

  // The distinct values of a column in their order, each with its number of rows.
  counts(name) {
    const { values, codes } = this.column(name);
    const counts = new Int32Array(values.length);
    codes.forEach((code) => { counts[code] += 1; });
    const ranks = this.ranks(name);
    const order = values.map((_, code) => code).sort((a, b) => ranks[a] - ranks[b]);
    return order.map((code) => [values[code], counts[code]]);
  }

  // The rows that fit: every filter, and each word of the query somewhere in the row.
  select(query, filters, order) {
    const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
    const tests = words.map((word) => this.mentions(word));
    for (const [name, value] of filters) {
      const { values, codes } = this.column(name);
      const wanted = values.map((own) => asKey(own) === value);
      tests.push((row) => wanted[codes[row]]);
    }
    const rows = this.all().filter((row) => tests.every((test) => test(row)));
    const keys = order.map(({ name, down }) => ({ ranks: this.ranks(name), codes: this.column(name).codes, down }));
    const difference = (a, b) => {
      for (const { ranks, codes, down } of keys) {
        const apart = ranks[codes[a]] - ranks[codes[b]];
        if (apart !== 0) return down ? -apart : apart;
      }
      return a - b;
    };
    return keys.length ? rows.sort(difference) : rows;
  }

  // Whether a row holds a word; each distinct value is looked at once.
  mentions(word) {
    const columns = [...this.columns.values()].map((column) => {
      column.lower ??= column.values.map((value) => (value === null ? "" : shown(column, value).toLowerCase()));
      return { codes: column.codes, has: column.lower.map((value) => value.includes(word)) };
    });
    return (row) => columns.some(({ codes, has }) => has[codes[row]]);
  }
}
