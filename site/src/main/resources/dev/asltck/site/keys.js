"use strict";

/** The keyboard. Keys mean nothing special while somebody writes. */
const Keys = (() => {
  const ROWS = "#matrix tbody :is(button, a)";
  const isWriting = (target) => target.matches("input:not([type=checkbox]), select, textarea");

  function move(step) {
    const rows = [...document.querySelectorAll(ROWS)];
    const at = rows.indexOf(document.activeElement);
    const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step;
    if (next >= 0 && next < rows.length) {
      rows[next].focus();
    }
  }

  function step(event) {
    const inTable = event.target.closest("#matrix, .scroll") !== null;
    switch (event.key) {
      case "j": return 1;
      case "k": return -1;
      case "ArrowDown": return inTable ? 1 : 0;
      case "ArrowUp": return inTable ? -1 : 0;
      default: return 0;
    }
  }

  /** Escape is passed on; the rest is about focus. */
  function listen(search, escape) {
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
        return;
      }
      if (event.key === "Escape") {
        escape();
      } else if (event.target === search && event.key === "ArrowDown") {
        event.preventDefault();
        move(1);
      } else if (!isWriting(event.target)) {
        if (event.key === "/") {
          event.preventDefault();
          search.focus();
          search.select();
        } else if (step(event) !== 0) {
          event.preventDefault();
          move(step(event));
        }
      }
    });
  }

  return { listen };
})();
