"use strict";

/** The cases of the page's data, and which of them a filter leaves. */
const Cases = (() => {
  const BROKEN = new Set(["f", "c", "h"]);

  function decode(data) {
    return data.cases.map(([id, title, chapter, level, features, requirements, verdicts, page]) => ({
      id,
      title,
      chapter,
      verdicts,
      page: `cases/${page ?? id}.html`,
      level: data.levels[level],
      features: features.map((feature) => data.features[feature]),
      requirements: requirements.map((requirement) => data.requirements[requirement]),
      text: `${id}\n${title}`.toLowerCase(),
    }));
  }

  /** Conditions of the filter, cheap ones first. A requirement that is none is taken for a part of some. */
  function conditions(filter, runs, data) {
    const letters = (case_) => runs.map((run) => case_.verdicts[run]);
    const all = [];
    if (filter.chapter) {
      all.push((case_) => data.chapters[case_.chapter] === filter.chapter);
    }
    if (filter.level) {
      all.push((case_) => case_.level === filter.level);
    }
    if (filter.feature) {
      all.push((case_) => case_.features.includes(filter.feature));
    }
    if (data.requirements.includes(filter.requirement)) {
      all.push((case_) => case_.requirements.includes(filter.requirement));
    } else if (filter.requirement) {
      all.push((case_) => case_.requirements.some((requirement) => requirement.includes(filter.requirement)));
    }
    for (const word of filter.q.toLowerCase().split(/\s+/).filter(Boolean)) {
      all.push((case_) => case_.text.includes(word));
    }
    if (filter.verdict.length) {
      const wanted = new Set(filter.verdict);
      all.push((case_) => letters(case_).some((letter) => wanted.has(letter)));
    }
    if (filter.show === "disagree") {
      all.push((case_) => letters(case_).includes("p") && letters(case_).some((letter) => BROKEN.has(letter)));
    } else if (filter.show === "unpassed") {
      all.push((case_) => !letters(case_).includes("p"));
    }
    return all;
  }

  /** By chapter, the cases that are left, in their order; runs are the numbers of the columns that count. */
  function select(cases, filter, runs, data) {
    const demanded = conditions(filter, runs, data);
    const left = data.chapters.map(() => []);
    for (const case_ of cases) {
      if (demanded.every((holds) => holds(case_))) {
        left[case_.chapter].push(case_);
      }
    }
    return left;
  }

  /** How often each verdict is there in a run. */
  function count(cases, run) {
    const counts = {};
    for (const { verdicts } of cases) {
      counts[verdicts[run]] = (counts[verdicts[run]] ?? 0) + 1;
    }
    return counts;
  }

  return { decode, select, count };
})();
