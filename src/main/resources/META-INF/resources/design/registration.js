// The registration form: fields that depend on a choice, and a searchable list of institutions.
(() => {
  "use strict";
  const form = document.querySelector("[data-registration]");
  if (!form) return;
  const kinds = form.querySelectorAll("[name=kind]");
  const type = document.getElementById("type");
  const plain = document.getElementById("institution");
  const unit = document.getElementById("unit");
  const unitName = document.getElementById("unitName");
  const kind = () => [...kinds].find(k => k.checked)?.value || "";

  function settle() {
    const chosen = kind();
    form.querySelectorAll("[data-ip]").forEach(e => { e.textContent = chosen === "UPP" ? e.dataset.upp : e.dataset.ip; });
    form.querySelectorAll(".only-neutral").forEach(e => e.classList.toggle("settled", chosen !== ""));
    form.querySelectorAll("[data-only]").forEach(e => { e.hidden = e.dataset.only !== chosen; });
    form.querySelector("[data-unit]").hidden = chosen === "UPP" && unit.value !== "*";
    unitName.setAttribute("list", chosen === "UPP" ? "" : "unit-names");
  }

  async function loadUnits(id) {
    const keep = [unit.options[0], unit.options[unit.options.length - 1]];
    let names = [];
    try {
      const answer = id ? await fetch(`/api/instansi/${encodeURIComponent(id)}/unit`) : null;
      names = answer && answer.ok ? await answer.json() : [];
    } catch { /* offline: "other" is still there */ }
    unit.replaceChildren(keep[0], ...names.map(n => new Option(n, n)), keep[1]);
    unit.value = names.length || !id ? "" : "*";
    settle();
  }

  // the select becomes a hidden field and a combobox after the ARIA pattern "list autocomplete with manual selection"
  const hidden = document.createElement("input");
  hidden.type = "hidden";
  hidden.name = "institution";
  hidden.value = plain.value;
  const input = document.createElement("input");
  const list = document.createElement("ul");
  const says = document.createElement("span");
  for (const name of ["aria-invalid", "aria-describedby"]) {
    if (plain.hasAttribute(name)) input.setAttribute(name, plain.getAttribute(name));
  }
  Object.assign(input, {id: "institution", type: "text", autocomplete: "off", spellcheck: false});
  input.value = plain.value ? plain.selectedOptions[0].textContent : "";
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", "institution-list");
  list.id = "institution-list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.querySelector("label[for=institution]").textContent);
  list.hidden = true;
  says.className = "unseen";
  says.setAttribute("role", "status");
  const box = document.createElement("div");
  box.className = "combo";
  plain.replaceWith(box);
  box.append(input, list, says, hidden);

  let hits = [];
  let active = -1;
  let asked = 0;
  let pause;
  let chosenName = input.value;

  function close() {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function mark(next) {
    active = next;
    [...list.children].forEach((li, i) => li.setAttribute("aria-selected", String(i === active)));
    const li = list.children[active];
    if (li) {
      input.setAttribute("aria-activedescendant", li.id);
      li.scrollIntoView({block: "nearest"});
    }
  }

  function choose(hit) {
    input.value = chosenName = hit.name;
    hidden.value = hit.id;
    close();
    loadUnits(hit.id);
  }

  function nothing(text) {
    const li = document.createElement("li");
    li.className = "none";
    li.textContent = text;
    list.replaceChildren(li);
    says.textContent = text;
  }

  async function search() {
    const mine = ++asked;
    hits = [];
    if (!type.value) {
      nothing(plain.dataset.type);
    } else {
      const q = input.value === chosenName ? "" : input.value;
      try {
        const answer = await fetch(`/api/instansi?jenis=${encodeURIComponent(type.value)}&q=${encodeURIComponent(q)}`);
        if (mine !== asked) return; // a later question is on its way
        hits = answer.ok ? await answer.json() : [];
      } catch { hits = []; }
      if (mine !== asked) return;
      list.replaceChildren(...hits.map((hit, i) => {
        const li = document.createElement("li");
        li.id = `institution-${i}`;
        li.setAttribute("role", "option");
        li.setAttribute("aria-selected", "false");
        li.textContent = hit.name;
        li.addEventListener("mousedown", e => e.preventDefault());
        li.addEventListener("click", () => choose(hit));
        return li;
      }));
      if (hits.length) says.textContent = `${hits.length} ${plain.dataset.hits}`;
      else nothing(plain.dataset.none);
    }
    list.hidden = document.activeElement !== input;
    input.setAttribute("aria-expanded", String(!list.hidden));
    active = -1;
    input.removeAttribute("aria-activedescendant");
  }

  input.addEventListener("input", () => {
    hidden.value = "";
    chosenName = "";
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
    } else if (e.key === "Escape" && !list.hidden) {
      e.stopPropagation();
      close();
    }
  });

  type.addEventListener("change", () => {
    input.value = hidden.value = chosenName = "";
    loadUnits("");
  });
  kinds.forEach(k => k.addEventListener("change", settle));
  unit.addEventListener("change", () => { settle(); if (unit.value === "*") unitName.focus(); });
  settle();
})();
