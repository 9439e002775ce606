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

  /** What is yet to be written in place of the last: browsers bear only so many changes in a while. */
  let pending = null;
  let timer = 0;

  function flush() {
    window.clearTimeout(timer);
    if (pending !== null) {
      window.history.replaceState(window.history.state, "", pending);
      pending = null;
    }
  }

  /** What the address says; null if its fragment is a place. What was to be written is of another step. */
  function read() {
    window.clearTimeout(timer);
    pending = null;
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

  /** Makes the address say so: at once as a step that the back button takes back, or soon in place of the last. */
  function write(state, isStep) {
    window.clearTimeout(timer);
    const written = fragment(state);
    if (isStep && written !== (pending ?? (window.location.hash || BEGIN))) {
      flush();
      window.history.pushState(null, "", written);
    } else {
      pending = written;
      timer = window.setTimeout(flush, 150);
    }
  }

  // A link must not be quicker.
  document.addEventListener("click", flush, true);

  return { nothing, filters, read, write };
})();
