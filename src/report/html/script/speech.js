"use strict";

const data = JSON.parse(document.getElementById("data").textContent);
const LANGUAGE = document.documentElement.lang;
const letters = new Intl.Collator(LANGUAGE, { numeric: true, sensitivity: "base" });

// A sentence of the page in its language; names in braces give way to what they stand for.
function say(id, about = {}) {
  return data.texts[id].replace(/\{(\w+)\}/gu, (mark, name) => about[name] ?? mark);
}

// The title of a list within a sentence. German nouns keep their capital letter.
function within(title) {
  return LANGUAGE === "de" ? title : title.toLocaleLowerCase(LANGUAGE);
}

function inFigures(number) {
  return number.toLocaleString(LANGUAGE);
}

// What stands in an address, and in a filter, for what is not stated.
const NOT_STATED = "(not stated)";

// A value as addresses and filters know it, in every language.
function asKey(value) {
  return value === null ? NOT_STATED : String(value);
}

// A value of a column as people read it: words of scales in the language of the page.
function shown(column, value) {
  if (value === null) return say("page-not-stated");
  const text = String(value);
  return column.words && Object.hasOwn(column.words, text) ? column.words[text] : text;
}
