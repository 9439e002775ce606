"use strict";

/** What a reader chooses for all visits. A browser may refuse to remember anything of a file system: then it holds until the page is left. */
const Choices = (() => {
  const PREFIX = "asl-tck.";
  const forgotten = new Map();

  function read(name) {
    try {
      return forgotten.get(name) ?? window.localStorage.getItem(PREFIX + name);
    } catch {
      return null;
    }
  }

  /** Gives whether the browser remembers it. */
  function write(name, value) {
    try {
      window.localStorage.setItem(PREFIX + name, value);
      forgotten.delete(name);
      return true;
    } catch {
      forgotten.set(name, value);
      return false;
    }
  }

  return { read, write };
})();
