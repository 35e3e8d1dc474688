"use strict";
// Every selection was made by the library; this script only marks the sentences that it names.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const why = document.getElementById("why");
  const verdict = why.querySelector(".verdict");
  const rows = why.querySelector("dl");
  let shown = null; // the sentence that the panel explains
  let pointer = ""; // where it last moved to: text that scrolls under a pointer at rest is not pointed at
  const reports = [...document.querySelectorAll(".report")].map((element, number) => report(element, number));

  function report(element, number) {
    const { order, asked, words, parts, picks, names, never } = data[number];
    const sentence = (i) => document.getElementById(`s${number}-${i}`);
    const list = element.querySelector(".brief ol");
    const slider = element.querySelector("input");
    const status = element.querySelector("output");
    const reset = element.querySelector(".reset");
    const source = element.querySelector(".source");
    const map = element.querySelector(".map");
    const place = new Map(order.map((i, pick) => [i, pick]));
    const total = words.reduce((sum, count) => sum + count, 0);
    let chosen = asked;

    const ascending = (indices) => [...indices].sort((a, b) => a - b);

    function mark(indices) {
      for (const i of chosen) {
        sentence(i).classList.remove("chosen");
        sentence(i).removeAttribute("data-n");
        sentence(i).removeAttribute("role");
      }
      chosen = indices;
      chosen.forEach((i, n) => {
        sentence(i).classList.add("chosen");
        sentence(i).dataset.n = n + 1;
        sentence(i).setAttribute("role", "mark");
      });
      list.replaceChildren(...chosen.map((i) => line(i)));
      tell();
    }

    function line(i) {
      const link = document.createElement("a");
      link.href = `#s${number}-${i}`;
      link.textContent = sentence(i).textContent.replace(/\s+/g, " ").trim();
      const item = document.createElement("li");
      item.dir = "auto";
      item.append(link);
      return item;
    }

    function tell() {
      const count = chosen.reduce((sum, i) => sum + words[i], 0);
      const noun = words.length === 1 ? "sentence" : "sentences";
      status.value = `${chosen.length} of ${words.length} ${noun}, ${count} of ${total} words`;
      slider.setAttribute("aria-valuetext", `${chosen.length} ${chosen.length === 1 ? "sentence" : "sentences"}`);
      reset.disabled = chosen === asked;
      if (map) map.querySelector(".picked").setAttribute("d", bars(chosen, parts[0], map.viewBox.baseVal.width));
      if (shown && shown.number === number) explain(shown.i);
    }

    function judgement(i) {
      const at = chosen.indexOf(i);
      const name = `Sentence ${i + 1} of ${words.length}`;
      const pick = place.get(i);
      if (at >= 0) return `${name}: in the brief, line ${at + 1}.`;
      if (pick !== undefined) return `${name}: joins the brief at ${pick + 1} ${pick ? "sentences" : "sentence"}.`;
      return `${name}: ${never[i] || "in none of these briefs"}.`;
    }

    function explain(i) {
      shown = { number, i };
      verdict.textContent = judgement(i);
      const values = names.map((name, part) => [name, parts[part][i]]);
      if (place.has(i)) {
        const [redundancy, gain] = picks[place.get(i)];
        values.push(["Redundancy when picked", redundancy], ["Gain when picked", gain]);
      }
      rows.replaceChildren(...values.map(([name, value]) => row(name, value)));
      why.hidden = false;
    }

    function move(from, step) {
      const next = sentence(Math.min(words.length - 1, Math.max(0, from + step)));
      if (next) next.focus();
    }

    function jump(from, step) {
      const next = step > 0 ? chosen.find((i) => i > from) : chosen.findLast((i) => i < from);
      if (next !== undefined) sentence(next).focus();
    }

    const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

    slider.addEventListener("input", () => mark(ascending(order.slice(0, slider.valueAsNumber))));
    reset.addEventListener("click", () => {
      slider.value = asked.length;
      mark(asked);
      slider.focus();
    });
    source.addEventListener("pointerover", (event) => {
      if (`${event.screenX} ${event.screenY}` === pointer) return;
      const i = index(event.target);
      if (i !== null) explain(i);
      else leftOut(event.target);
    });
    source.addEventListener("pointerleave", () => rest());
    source.addEventListener("focusin", (event) => {
      const i = index(event.target);
      if (i === null) return;
      for (const other of source.querySelectorAll('.s[tabindex="0"]')) other.tabIndex = -1;
      event.target.tabIndex = 0;
      explain(i);
      event.target.setAttribute("aria-describedby", "why");
    });
    source.addEventListener("focusout", (event) => {
      event.target.removeAttribute("aria-describedby");
      rest();
    });
    source.addEventListener("keydown", (event) => {
      const i = index(event.target);
      if (i === null || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key in steps) move(i, steps[event.key]);
      else if (event.key === "]") jump(i, 1);
      else if (event.key === "[") jump(i, -1);
      else return;
      event.preventDefault();
    });
    list.addEventListener("click", (event) => {
      const link = event.target.closest("a");
      if (!link) return;
      event.preventDefault();
      sentence(chosen[[...list.children].indexOf(link.parentElement)]).focus();
    });
    if (map) {
      map.addEventListener("click", (event) => {
        const box = map.getBoundingClientRect();
        const share = (event.clientX - box.left) / box.width;
        move(Math.min(words.length - 1, Math.floor(share * words.length)), 0);
      });
    }
    element.querySelector(".controls").hidden = order.length < 2;
    element.querySelector(".how").hidden = false;
    tell();
    return { explain };
  }

  // one bar a sentence; where there are more sentences than room, the bars overlap
  function bars(indices, scores, width) {
    const step = width / scores.length;
    const wide = Math.max(step * 0.8, width / 250);
    return indices.map((i) => `M${(i * step).toFixed(1)} 100V${(100 - 100 * scores[i]).toFixed(1)}h${wide.toFixed(1)}V100z`).join("");
  }

  function row(name, value) {
    const box = document.createElement("div");
    const term = document.createElement("dt");
    const figure = document.createElement("dd");
    term.textContent = name;
    figure.textContent = value.toFixed(3);
    box.append(term, figure);
    return box;
  }

  function index(target) {
    const element = target.closest(".s");
    return element ? Number(element.id.split("-")[1]) : null;
  }

  function leftOut(target) {
    const block = target.closest("[data-rule]");
    if (!block) return;
    shown = null;
    verdict.textContent = `Left out: ${block.dataset.rule}.`;
    rows.replaceChildren();
    why.hidden = false;
  }

  // when the pointer or the focus goes, the panel shows the focused sentence, or nothing
  function rest() {
    const focused = document.activeElement && document.activeElement.closest(".s");
    if (focused) {
      const [number, i] = focused.id.slice(1).split("-").map(Number);
      reports[number].explain(i);
    } else close();
  }

  function close() {
    shown = null;
    why.hidden = true;
  }

  document.addEventListener("pointermove", (event) => {
    pointer = `${event.screenX} ${event.screenY}`;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
})();
