// Proof of being human: asks for a challenge, lets a worker look for its number, puts the answer into the form (ALTCHA protocol).
(() => {
  "use strict";
  const says = document.querySelector("[data-proof]");
  if (!says || !window.Worker) return;
  const form = says.closest("form");
  const field = form.querySelector("[name=altcha]");
  const FRESH = 20 * 60 * 1000; // the server accepts an answer for half an hour
  let solvedAt = 0;
  let running = null;
  let held = null;

  const tell = word => {
    says.hidden = false;
    says.textContent = says.dataset[word];
  };

  function work(challenge) {
    return new Promise((resolve, reject) => {
      const worker = new Worker("/design/proof-worker.js");
      worker.onmessage = e => {
        worker.terminate();
        if (e.data === null) reject(new Error("no solution"));
        else resolve(e.data);
      };
      worker.onerror = reject;
      worker.postMessage(challenge);
    });
  }

  async function prove() {
    tell("working");
    const answer = await fetch("/api/tantangan", {cache: "no-store"});
    if (!answer.ok) throw new Error(String(answer.status));
    const c = await answer.json();
    const number = await work(c);
    field.value = btoa(JSON.stringify(
      {algorithm: c.algorithm, challenge: c.challenge, number, salt: c.salt, signature: c.signature}));
    solvedAt = Date.now();
    tell("done");
  }

  function start() {
    running = running || prove().catch(() => tell("failed")).finally(() => { running = null; });
    return running;
  }

  const fresh = () => field.value && Date.now() - solvedAt < FRESH;

  form.addEventListener("focusin", () => { if (!fresh()) start(); });
  form.addEventListener("submit", async e => {
    const step = e.submitter && e.submitter.name === "langkah" ? e.submitter.value : "kirim";
    if (step !== "kirim" || fresh() || held) return;
    e.preventDefault();
    held = e.submitter || form.querySelector("[type=submit]");
    const sending = start();
    tell("waiting");
    await sending; // when it has failed, the form goes without: the server has a narrower gate for that
    form.requestSubmit(held);
  });
  window.addEventListener("pageshow", e => {
    held = null;
    if (e.persisted) { // back: the answer was used
      field.value = "";
      says.hidden = true;
    }
  });
})();
