"use strict";

/** The keyboard. Keys mean nothing special while somebody writes. */
const Keys = (() => {
  const ROWS = "#matrix tbody :is(button, a)";
  const CHARACTERS = "keys-of-a-single-character";
  const OFF = "off";
  const isWriting = (target) => target.matches("input:not([type=checkbox]), select, textarea");

  function move(step) {
    const rows = [...document.querySelectorAll(ROWS)];
    const at = rows.indexOf(document.activeElement);
    const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step;
    if (next >= 0 && next < rows.length) {
      rows[next].focus();
    }
  }

  const hasCharacters = () => Choices.read(CHARACTERS) !== OFF;

  /** A key of a single character is a trap for who speaks to the computer, so it can be switched off. */
  function offerCharacters(search) {
    const box = document.getElementById("characters");
    const show = () => {
      box.checked = hasCharacters();
      if (box.checked) {
        search.setAttribute("aria-keyshortcuts", "/");
      } else {
        search.removeAttribute("aria-keyshortcuts");
      }
    };
    box.addEventListener("change", () => {
      const isRemembered = Choices.write(CHARACTERS, box.checked ? "on" : OFF);
      document.getElementById("characters-forgotten").textContent = isRemembered
        ? "" : "This browser does not: the choice ends when you leave the page.";
      show();
    });
    // Another window of the site may choose.
    window.addEventListener("storage", show);
    document.getElementById("characters-choice").hidden = false;
    show();
  }

  function step(event) {
    const inTable = event.target.closest("#matrix, .scroll") !== null;
    switch (event.key) {
      case "j": return hasCharacters() ? 1 : 0;
      case "k": return hasCharacters() ? -1 : 0;
      case "ArrowDown": return inTable ? 1 : 0;
      case "ArrowUp": return inTable ? -1 : 0;
      default: return 0;
    }
  }

  /** Escape is passed on; the rest is about focus. */
  function listen(search, escape) {
    offerCharacters(search);
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
        if (event.key === "/" && hasCharacters()) {
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
