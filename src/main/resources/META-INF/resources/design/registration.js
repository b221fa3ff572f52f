// The registration form: fields that depend on a choice, and two searchable lists.
(() => {
  "use strict";
  const form = document.querySelector("[data-registration]");
  if (!form) return;
  const kinds = form.querySelectorAll("[name=kind]");
  const type = document.getElementById("type");
  const unitName = document.getElementById("unitName");
  const kind = () => [...kinds].find(k => k.checked)?.value || "";
  let unit;

  function settle() {
    const chosen = kind();
    form.querySelectorAll("[data-ip]").forEach(e => { e.textContent = chosen === "UPP" ? e.dataset.upp : e.dataset.ip; });
    form.querySelectorAll(".only-neutral").forEach(e => e.classList.toggle("settled", chosen !== ""));
    form.querySelectorAll("[data-only]").forEach(e => { e.hidden = e.dataset.only !== chosen; });
    form.querySelector("[data-unit]").hidden = !unit || unit.value !== "*";
  }

  const institution = window.searchable(document.getElementById("institution"), {
    question: text => type.value
      && `/api/instansi?jenis=${encodeURIComponent(type.value)}&q=${encodeURIComponent(text)}`,
    picked: () => { if (unit && unit.value !== "*") unit.clear(); }
  });
  unit = window.searchable(document.getElementById("unit"), {
    question: text => institution.value && `/api/instansi/${encodeURIComponent(institution.value)}/unit?daftar=${
      kind() === "UPP" ? "SERVICE" : "HANDLING"}&q=${encodeURIComponent(text)}`,
    picked: id => {
      settle();
      if (id === "*") unitName.focus();
    }
  });

  type.addEventListener("change", () => institution.clear());
  kinds.forEach(k => k.addEventListener("change", () => {
    if (unit.value !== "*") unit.clear();
    settle();
  }));
  settle();
})();
