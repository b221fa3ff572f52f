/* The participant's screens in the browser: a countdown by the server's time, and the place where somebody was. */
window.anugerahCountdown = (note, line, serverNow, closes, words) => {
  const began = performance.now();
  const wall = Date.now();
  const fill = (text, one, other) => text.replace('#', one).replace('~', other);
  const show = () => {
    if (!note.isConnected) {
      clearInterval(ticking);
      return;
    }
    // the steady clock stops while a laptop sleeps, the wall clock may be set: whichever says that more time has gone
    const gone = Math.max(performance.now() - began, Date.now() - wall);
    const seconds = Math.ceil((closes - serverNow - gone) / 1000);
    const [days, hours, minutes] = [Math.floor(seconds / 86400), Math.floor(seconds / 3600), Math.floor(seconds / 60)];
    const text = seconds <= 0 ? words.passed : words.left.replace('#',
      days > 0 ? fill(words.days, days, hours % 24)
        : hours > 0 ? fill(words.hours, hours, minutes % 60)
          : minutes >= 10 ? fill(words.minutes, minutes, '')
            : fill(words.seconds, minutes, seconds % 60));
    if (line.textContent !== text) {
      line.textContent = text;
    }
    note.classList.toggle('deadline-soon', seconds < 2 * 86400);
  };
  const ticking = setInterval(show, 1000);
  show();
};

/* Coming back to a list lands on the row that was left; the address of the list stays as it is. */
window.anugerahPlace = {
  leave: (submission, indicator) => {
    sessionStorage.setItem('anugerah.place.' + submission, indicator);
  },
  find: (list, submission) => {
    const indicator = sessionStorage.getItem('anugerah.place.' + submission);
    const row = indicator && list.querySelector(`[data-indicator="${CSS.escape(indicator)}"]`);
    if (row) {
      row.scrollIntoView({block: 'center'});
      row.focus({preventScroll: true});
    }
    return Boolean(row);
  },
};
