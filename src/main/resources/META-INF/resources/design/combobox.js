// A select becomes a searchable list after the ARIA 1.2 pattern "combobox with list autocomplete, manual selection".
// searchable(select, {question, picked}): question(text) gives the address to ask, or "" while something must be chosen first.
(() => {
  "use strict";

  window.searchable = (plain, {question, picked}) => {
    const words = plain.dataset;
    const id = plain.id;
    const make = (tag, properties, attributes) => {
      const made = Object.assign(document.createElement(tag), properties);
      Object.entries(attributes || {}).forEach(([name, value]) => made.setAttribute(name, value));
      return made;
    };
    const hidden = make("input", {type: "hidden", name: plain.name, value: plain.value});
    const input = make("input", {id, type: "text", autocomplete: "off", spellcheck: false}, {role: "combobox",
      "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": `${id}-list`});
    const list = make("ul", {id: `${id}-list`, hidden: true}, {role: "listbox",
      "aria-label": plain.labels[0] ? plain.labels[0].textContent : ""});
    const says = make("span", {className: "unseen"}, {role: "status"});
    const box = make("div", {className: "combo"});
    for (const name of ["aria-invalid", "aria-describedby"]) {
      if (plain.hasAttribute(name)) input.setAttribute(name, plain.getAttribute(name));
    }
    input.value = plain.value ? plain.selectedOptions[0].textContent : "";
    const autofocus = plain.autofocus;
    plain.replaceWith(box);
    box.append(input, list, says, hidden);
    if (autofocus) input.focus();

    let hits = [];
    let active = -1;
    let asked = 0;
    let pause;
    let chosen = input.value;

    function close() {
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }

    function mark(next) {
      active = next;
      [...list.querySelectorAll("[role=option]")].forEach((li, i) => {
        li.setAttribute("aria-selected", String(i === active));
        if (i === active) {
          input.setAttribute("aria-activedescendant", li.id);
          li.scrollIntoView({block: "nearest"});
        }
      });
    }

    function choose(hit) {
      input.value = chosen = hit.name;
      hidden.value = hit.id;
      clearTimeout(pause);
      asked++;
      close();
      picked(hit.id);
    }

    function show(found, text) {
      hits = words.other ? [...found, {id: "*", name: words.other}] : found;
      list.replaceChildren(...hits.map((hit, i) => {
        const li = make("li", {id: `${id}-${i}`, textContent: hit.name}, {role: "option", "aria-selected": "false"});
        li.addEventListener("mousedown", e => e.preventDefault());
        li.addEventListener("click", () => choose(hit));
        return li;
      }));
      if (text) list.prepend(make("li", {className: "none", textContent: text}, {role: "presentation"}));
      says.textContent = text || `${found.length} ${words.hits}`;
      list.hidden = document.activeElement !== input;
      input.setAttribute("aria-expanded", String(!list.hidden));
      active = -1;
      input.removeAttribute("aria-activedescendant");
    }

    async function search() {
      const mine = ++asked;
      const address = question(input.value === chosen ? "" : input.value);
      if (!address) {
        show([], words.first);
        return;
      }
      let found = null;
      try {
        const answer = await fetch(address);
        if (answer.ok) found = await answer.json();
      } catch { /* offline */ }
      if (mine !== asked) return; // a later question is on its way
      if (found === null) show([], words.failed);
      else show(found, found.length ? "" : words.none);
    }

    input.addEventListener("input", () => {
      if (hidden.value) {
        hidden.value = "";
        picked("");
      }
      chosen = "";
      clearTimeout(pause);
      pause = setTimeout(search, 150);
    });
    input.addEventListener("click", () => { if (list.hidden) search(); });
    input.addEventListener("blur", () => {
      // a name typed in full counts as chosen
      const same = hits.find(h => h.name.toLowerCase() === input.value.trim().toLowerCase());
      if (same && !hidden.value) choose(same);
      close();
    });
    input.addEventListener("keydown", e => {
      if (e.key === "ArrowDown" || e.key === "ArrowUp") {
        e.preventDefault();
        if (list.hidden) search();
        else if (hits.length) mark((active + (e.key === "ArrowDown" ? 1 : active < 0 ? 0 : -1) + hits.length) % hits.length);
      } else if (e.key === "Enter" && !list.hidden) {
        e.preventDefault();
        if (active >= 0) choose(hits[active]);
      } else if (e.key === "Escape") {
        if (!list.hidden) {
          e.stopPropagation();
          close();
        } else if (input.value) {
          clear();
        }
      }
    });

    function clear() {
      input.value = hidden.value = chosen = "";
      hits = [];
      picked("");
    }

    return {get value() { return hidden.value; }, clear, input, list};
  };
})();
