"use strict";

/** The form: what it offers, says and shows. */
const Filters = (() => {
  const { element } = Verdicts;
  const form = () => document.getElementById("filters");

  function offer(select, texts) {
    select.append(...texts.map((text) => element("option", { value: text }, text)));
  }

  function checkbox(name, value, ...label) {
    return element("label", {}, element("input", { type: "checkbox", name, value }), ...label);
  }

  /** Fills it with what the data has. */
  function build(data) {
    const { elements } = form();
    const sorted = (texts) => [...texts].sort();
    offer(elements.chapter, data.chapters);
    offer(elements.feature, sorted(data.features));
    offer(elements.level, data.levels);
    document.getElementById("requirements")
      .append(...sorted(data.requirements).map((text) => element("option", { value: text })));
    document.getElementById("verdicts").append(
      ...Verdicts.all().map(({ letter, word }) => {
        const mark = Verdicts.mark(letter);
        ["role", "aria-label", "title"].forEach((attribute) => mark.removeAttribute(attribute));
        mark.setAttribute("aria-hidden", "true");
        const choice = checkbox("verdict", letter, mark, word);
        choice.control.dataset.word = word;
        return choice;
      }));
    document.getElementById("choice-of-runs").append(
      ...data.runs.map(({ key, engine, version, dialect }) => checkbox(
        "runs", key, element("bdi", {}, engine), " ", element("bdi", {}, version), " ", element("bdi", {}, dialect))));
    form().hidden = false;
    document.getElementById("conditions").open = window.matchMedia("(min-width: 40rem)").matches;
  }

  const boxes = (name) => [...form().querySelectorAll(`input[name=${name}]`)];

  /** What it says. No run at all, like all of them, is no choice. */
  function read() {
    const { elements } = form();
    const checked = (name) => boxes(name).filter((box) => box.checked).map((box) => box.value);
    const runs = checked("runs");
    return {
      q: elements.q.value.trim(),
      show: elements.show.value,
      chapter: elements.chapter.value,
      feature: elements.feature.value,
      level: elements.level.value,
      requirement: elements.requirement.value.trim(),
      verdict: checked("verdict"),
      runs: runs.length === boxes("runs").length ? [] : runs,
    };
  }

  /** A value that no option has is shown all the same: the address may come from another site. */
  function choose(select, value) {
    if (![...select.options].some((option) => option.value === value)) {
      offer(select, [value]);
    }
    select.value = value;
  }

  /** Makes it say what the state says. What leaves cases out is never out of sight. */
  function write(state) {
    const { elements } = form();
    if (Place.filters({ ...state, q: "" })) {
      document.getElementById("conditions").open = true;
    }
    if (elements.q.value.trim() !== state.q) {
      elements.q.value = state.q;
    }
    ["show", "chapter", "feature", "level"].forEach((name) => choose(elements[name], state[name]));
    if (elements.requirement.value.trim() !== state.requirement) {
      elements.requirement.value = state.requirement;
    }
    boxes("verdict").forEach((box) => { box.checked = state.verdict.includes(box.value); });
    const all = boxes("runs");
    all.forEach((box) => { box.checked = state.runs.length === 0 || state.runs.includes(box.value); });
    document.getElementById("shown-runs").textContent = `${all.filter((box) => box.checked).length} of ${all.length}`;
  }

  /** What the form says, of the conditions that leave cases out. */
  function words() {
    const { elements } = form();
    const label = ({ labels }) => labels[0].textContent.trim();
    const fields = ["q", "show", "chapter", "feature", "level", "requirement"].map((name) => elements[name]);
    const verdicts = boxes("verdict").filter((box) => box.checked).map((box) => box.dataset.word);
    return [
      ...fields.filter((field) => field.value).map(
        (field) => `${label(field)}: ${field.selectedOptions?.[0].textContent ?? field.value}`),
      ...(verdicts.length ? [`Verdict: ${verdicts.join(" or ")}`] : []),
    ];
  }

  let typed = false;

  /** The next letter begins a step. */
  function settle() {
    typed = false;
  }

  /** Calls back with whether the change is a step of its own: typing is one step, however many letters. */
  function listen(changed) {
    form().addEventListener("input", ({ target }) => {
      const isTyping = target.matches("input:not([type=checkbox])");
      changed(!isTyping || !typed);
      typed = isTyping;
    });
    form().addEventListener("focusout", settle);
    form().addEventListener("submit", (event) => event.preventDefault());
  }

  return { build, read, write, words, listen, settle, form };
})();
