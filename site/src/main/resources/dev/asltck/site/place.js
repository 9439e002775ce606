"use strict";

/** What the matrix shows, as the fragment of the address: #/q=catch&verdict=failed. Another fragment leads to a place in the page. */
const Place = (() => {
  const BEGIN = "#/";
  const SINGLE = ["q", "show", "chapter", "feature", "level", "requirement"];
  const SEVERAL = ["verdict", "runs", "open"];

  const nothing = () => ({
    ...Object.fromEntries(SINGLE.map((name) => [name, ""])),
    ...Object.fromEntries(SEVERAL.map((name) => [name, []])),
  });

  /** Whether cases are left out. */
  const filters = (state) => SINGLE.some((name) => state[name]) || state.verdict.length > 0;

  /** What the address says; null if its fragment is a place. */
  function read() {
    const { hash } = window.location;
    if (hash && !hash.startsWith(BEGIN)) {
      return null;
    }
    const parameters = new URLSearchParams(hash.slice(BEGIN.length));
    const state = nothing();
    SINGLE.forEach((name) => { state[name] = parameters.get(name) ?? ""; });
    SEVERAL.forEach((name) => { state[name] = parameters.getAll(name); });
    return state;
  }

  function fragment(state) {
    const parameters = new URLSearchParams();
    SINGLE.filter((name) => state[name]).forEach((name) => parameters.set(name, state[name]));
    SEVERAL.forEach((name) => state[name].forEach((value) => parameters.append(name, value)));
    return BEGIN + parameters;
  }

  /** Makes the address say so, as a step that the back button takes back, or in place of the last. */
  function write(state, isStep) {
    const written = fragment(state);
    if (written === (window.location.hash || BEGIN)) {
      return;
    }
    if (isStep) {
      window.history.pushState(null, "", written);
    } else {
      window.history.replaceState(window.history.state, "", written);
    }
  }

  return { nothing, filters, read, write };
})();
