// What the public pages do better with a script; each works without.
(() => {
  "use strict";
  document.documentElement.classList.add("scripted");
  const summary = document.getElementById("galat");
  if (summary) summary.focus();

  // a password can be shown; the button exists only where it works
  for (const button of document.querySelectorAll("[data-shows]")) {
    const field = document.getElementById(button.getAttribute("aria-controls"));
    button.hidden = false;
    button.addEventListener("click", () => {
      const shown = field.type === "text";
      field.type = shown ? "password" : "text";
      button.textContent = shown ? button.dataset.show : button.dataset.hide;
      field.focus();
    });
    field.form.addEventListener("submit", () => { field.type = "password"; });
  }

  // demo accounts fill the sign-in form
  for (const button of document.querySelectorAll("[data-fills]")) {
    button.addEventListener("click", () => {
      document.getElementById("email").value = button.dataset.email;
      document.getElementById("sandi").value = button.dataset.password;
      document.querySelectorAll("[data-fills]").forEach(b => b.setAttribute("aria-pressed", String(b === button)));
      document.querySelector("#masuk [type=submit]").focus();
    });
  }

  // the countdown runs on the server's clock, not on the visitor's
  for (const timer of document.querySelectorAll("[data-until]")) {
    const ahead = Number(timer.dataset.now) - Date.now();
    const until = Number(timer.dataset.until);
    const clock = document.createElement("span");
    clock.className = "clock";
    clock.setAttribute("aria-hidden", "true"); // a reader hears the sentence, not every second
    const parts = ["days", "hours", "minutes", "seconds"].map(unit => {
      const box = document.createElement("span");
      const number = document.createElement("b");
      box.append(number, timer.dataset[unit]);
      clock.append(box);
      return number;
    });
    const sentence = timer.firstElementChild;
    sentence.classList.add("unseen");
    timer.append(clock);
    const tick = () => {
      const left = Math.floor((until - Date.now() - ahead) / 1000);
      if (left < 0) {
        clock.remove();
        sentence.classList.remove("unseen");
        sentence.textContent = timer.dataset.over;
        clearInterval(beat);
        return;
      }
      [Math.floor(left / 86400), Math.floor(left / 3600) % 24, Math.floor(left / 60) % 60, left % 60]
        .forEach((value, i) => { parts[i].textContent = String(value).padStart(i ? 2 : 1, "0"); });
    };
    const beat = setInterval(tick, 1000);
    tick();
  }
})();
