"use strict";

/** Puts the parts together: the state of the page is in its address, the form and the table show it. */
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  Verdicts.learn(data.verdicts);
  const cases = Cases.decode(data);
  const sizes = data.chapters.map(() => 0);
  cases.forEach(({ chapter }) => { sizes[chapter] += 1; });

  const table = document.getElementById("matrix");
  const search = document.getElementById("q");
  let state = Place.nothing();
  /** By chapter, whether somebody opened or closed it since the filter is as it is, and how many rows they asked for. */
  let opened = new Map();
  let limits = new Map();

  function columns() {
    const all = data.runs.map((run, number) => number);
    const chosen = all.filter((number) => state.runs.includes(data.runs[number].key));
    return chosen.length > 0 ? chosen : all;
  }

  /** A filter opens chapters by itself, until a chunk of rows is there. */
  function chapters(left) {
    let budget = Place.filters(state) ? Table.CHUNK : 0;
    return left.map((casesLeft, number) => {
      const name = data.chapters[number];
      const byItself = budget > 0 && casesLeft.length > 0;
      const isOpen = opened.get(name) ?? (byItself || state.open.includes(name));
      const limit = limits.get(name) ?? (byItself ? budget : Table.CHUNK);
      if (isOpen) {
        budget -= Math.min(casesLeft.length, limit);
      }
      return { name, cases: casesLeft, all: sizes[number], isOpen, limit };
    });
  }

  function report(left) {
    const number = left.reduce((sum, casesLeft) => sum + casesLeft.length, 0);
    const text = Place.filters(state)
      ? `${Verdicts.grouped(number)} of ${Verdicts.grouped(cases.length)} cases`
      : `All ${Verdicts.grouped(cases.length)} cases`;
    document.getElementById("status").textContent = text;
    // On paper there is no form.
    document.getElementById("printed-status").textContent = [text, ...Filters.words()].join("; ");
  }

  /** The row's own control has the focus again after the table is made anew. */
  function keepingFocus(change) {
    const { chapter, case: id, more } = document.activeElement?.dataset ?? {};
    const held = table.contains(document.activeElement);
    change();
    if (held) {
      const same = (control) => (more ?? chapter) === control.dataset.chapter || (id && id === control.dataset.case);
      [...table.querySelectorAll("tbody :is(button, a)")].find(same)?.focus({ preventScroll: true });
    }
  }

  function show() {
    const runs = columns();
    const left = Cases.select(cases, state, runs, data);
    [...table.tHead.rows[0].cells].slice(1).forEach((cell, run) => { cell.hidden = !runs.includes(run); });
    keepingFocus(() => {
      [...table.tBodies].forEach((body) => body.remove());
      table.append(...Table.bodies(chapters(left), runs));
    });
    Filters.write(state);
    report(left);
  }

  function change(next, isStep) {
    state = next;
    show();
    Place.write(state, isStep);
  }

  function filter(isStep) {
    opened = new Map();
    limits = new Map();
    change({ ...state, ...Filters.read() }, isStep);
  }

  function toggle(name, isOpen) {
    opened.set(name, !isOpen);
    const others = state.open.filter((other) => other !== name);
    change({ ...state, open: isOpen ? others : [...others, name] }, false);
  }

  table.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (!button) {
      return;
    }
    const { chapter, more } = button.dataset;
    if (more !== undefined) {
      const shown = button.closest("tbody").querySelectorAll("tr.case");
      limits.set(more, shown.length + Table.CHUNK);
      opened.set(more, true);
      window.history.replaceState({ limits: [...limits] }, "");
      const next = shown.length;
      show();
      const body = [...table.tBodies].find((made) => made.querySelector("[data-chapter]")?.dataset.chapter === more);
      body.querySelectorAll("tr.case a")[next]?.focus({ preventScroll: true });
    } else {
      toggle(chapter, button.getAttribute("aria-expanded") === "true");
    }
  });

  Filters.build(data);
  Filters.listen(filter);
  Filters.form().addEventListener("reset", (event) => {
    event.preventDefault();
    opened = new Map();
    change(Place.nothing(), true);
  });
  Keys.listen(search, () => {
    if (state.q) {
      change({ ...state, q: "" }, true);
    } else if (Place.filters(state)) {
      change({ ...Place.nothing(), open: state.open, runs: state.runs }, true);
    }
  });

  /** The browser went to a place of its history, or somebody to another address of this page. */
  function follow() {
    state = Place.read() ?? state;
    state.runs = state.runs.filter((key) => data.runs.some((run) => run.key === key));
    Filters.settle();
    opened = new Map();
    limits = new Map(window.history.state?.limits);
    show();
  }
  window.addEventListener("popstate", follow);
  follow();
})();
