"use strict";

/** The rows of the matrix. Only cases of open chapters are there, and of those so many at a time. */
const Table = (() => {
  const CHUNK = 100;
  const { element, grouped } = Verdicts;

  const bidi = (text) => element("bdi", {}, text);
  /** A name with folders may be broken after each of them. */
  const folders = (name) => element(
    "bdi", {}, ...name.split("/").flatMap((part, at) => (at === 0 ? [part] : ["/", element("wbr", {}), part])));
  const count = (number, all) => element(
    "span", { class: "count" }, number === all ? grouped(number) : `${grouped(number)} of ${grouped(all)}`);

  function chapterRow(name, cases, all, runs, isOpen) {
    const button = element("button", { type: "button", "aria-expanded": String(isOpen), "data-chapter": name }, folders(name));
    return element(
      "tr",
      { class: "chapter" },
      element("th", { scope: "row" }, button, " ", count(cases.length, all)),
      ...runs.map((run) => Verdicts.cell(Cases.count(cases, run), cases.length)),
    );
  }

  function caseRow(case_, runs) {
    return element(
      "tr",
      { class: "case" },
      element(
        "th", { scope: "row" },
        element("a", { href: case_.page, "data-case": case_.id }, bidi(case_.title)),
        element("code", {}, bidi(case_.id))),
      ...runs.map((run) => element("td", {}, Verdicts.mark(case_.verdicts[run]))),
    );
  }

  function moreRow(name, rest, runs) {
    const text = `Show ${grouped(Math.min(rest, CHUNK))} more of ${grouped(rest)}`;
    return element(
      "tr",
      { class: "more" },
      element("th", { scope: "row", colspan: runs.length + 1 },
        element("button", { type: "button", "data-more": name }, text)),
    );
  }

  function totalRow(cases, all, runs) {
    return element(
      "tr",
      { class: "total" },
      element("th", { scope: "row" }, "All chapters ", count(cases.length, all)),
      ...runs.map((run) => Verdicts.cell(Cases.count(cases, run), cases.length)),
    );
  }

  const body = (...rows) => element("tbody", {}, ...rows);

  /**
   * Chapters that have cases left, with the cases of those that are open.
   *
   * @param {{name: string, cases: object[], all: number, isOpen: boolean, limit: number}[]} chapters
   * @param {number[]} runs the columns
   */
  function bodies(chapters, runs) {
    const shown = chapters.filter(({ cases }) => cases.length > 0);
    const cases = shown.flatMap((chapter) => chapter.cases);
    const all = chapters.reduce((sum, chapter) => sum + chapter.all, 0);
    if (cases.length === 0) {
      const text = element("th", { scope: "row", colspan: runs.length + 1 }, "No case is like that.");
      return [body(element("tr", {}, text))];
    }
    const open = shown.map(({ name, cases: left, all: ofChapter, isOpen, limit }) => {
      const rows = [chapterRow(name, left, ofChapter, runs, isOpen)];
      if (isOpen) {
        rows.push(...left.slice(0, limit).map((case_) => caseRow(case_, runs)));
        if (left.length > limit) {
          rows.push(moreRow(name, left.length - limit, runs));
        }
      }
      return body(...rows);
    });
    return [body(totalRow(cases, all, runs)), ...open];
  }

  return { bodies, CHUNK };
})();
