"use strict";

/** How verdicts look, and bars and counts of them. */
const Verdicts = (() => {
  const marks = new Map();
  const NOT_RUN = "-";

  /** Takes the verdicts of the page's data, in their order. */
  function learn(verdicts) {
    verdicts.forEach((verdict) => marks.set(verdict.letter, verdict));
  }

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, value));
    made.append(...children);
    return made;
  }

  /** The symbol of a verdict; nothing that can be seen where the run did not have the case. */
  function mark(letter) {
    const verdict = marks.get(letter);
    if (!verdict) {
      return element("span", { class: "spoken" }, "not run");
    }
    const { word, symbol } = verdict;
    return element("span", { class: `mark ${word}`, role: "img", "aria-label": word, title: word }, symbol);
  }

  /** Rounded down: only all is 100 %. */
  function share(part, whole) {
    const tenths = Math.floor((part * 1000) / whole);
    return tenths === 1000 ? "100 %" : `${Math.floor(tenths / 10)}.${tenths % 10} %`;
  }

  const grouped = (number) => number.toLocaleString("en-US");

  function words(counts) {
    const present = [...marks.values()].filter(({ letter }) => counts[letter]);
    const texts = present.map(({ letter, word }) => `${grouped(counts[letter])} ${word}`);
    return counts[NOT_RUN] ? [...texts, `${grouped(counts[NOT_RUN])} not run`].join(", ") : texts.join(", ");
  }

  function bar(counts, total) {
    const drawing = (name, attributes) => {
      const made = document.createElementNS("http://www.w3.org/2000/svg", name);
      Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, value));
      return made;
    };
    const bar = drawing("svg", {
      class: "bar", viewBox: `0 0 ${total} 1`, preserveAspectRatio: "none", "aria-hidden": "true",
    });
    let x = 0;
    for (const { letter, word } of marks.values()) {
      const width = counts[letter] ?? 0;
      if (width) {
        bar.append(drawing("rect", { class: word, x, width, height: 1 }));
      }
      x += width;
    }
    return bar;
  }

  /** The cell of a run in a row that sums cases up. */
  function cell(counts, total) {
    const had = total - (counts[NOT_RUN] ?? 0);
    if (had === 0) {
      return element("td", { class: "share" }, element("span", { class: "aside" }, "not run"));
    }
    const text = words(counts);
    return element(
      "td",
      { class: "share", title: text },
      element("span", { "aria-hidden": "true" }, share(counts.p ?? 0, had)),
      bar(counts, total),
      element("span", { class: "spoken" }, text),
    );
  }

  return { learn, all: () => [...marks.values()], element, mark, cell, grouped, NOT_RUN };
})();
