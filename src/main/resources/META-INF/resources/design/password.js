// A hint in words while a password is chosen. It stays in the browser and decides nothing: the server's rules do.
(() => {
  "use strict";
  for (const says of document.querySelectorAll("[data-strength]")) {
    const field = document.getElementById(says.dataset.strength);
    if (!field) continue;
    const known = () => ["email", "proposerName", "yourName", "inChargeName", "unitName"].map(id => document.getElementById(id))
      .filter(Boolean).flatMap(e => e.value.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter(word => word.length > 3);

    function judge(password) {
      const all = [...password];
      let rest = password.toLowerCase();
      known().forEach(word => { rest = rest.replaceAll(word, ""); });
      const different = new Set(rest).size;
      const runs = [...rest].filter((c, i, a) => i && Math.abs(c.codePointAt(0) - a[i - 1].codePointAt(0)) <= 1).length;
      const own = [...rest].length - runs;
      if (all.length < Number(says.dataset.shortest)) return "short";
      if (different < 6 || own < 7) return "weak";
      return own >= 15 && different >= 9 ? "strong" : "fair";
    }

    let pause;
    field.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(() => { // not at every key: a reader would hear it each time
        says.hidden = !field.value;
        const word = judge(field.value);
        says.className = `strength ${word}`;
        says.textContent = says.dataset[word];
      }, 400);
    });
  }
})();
