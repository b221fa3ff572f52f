/* The participant's screens in the browser: a countdown by the server's time, and the place where somebody was. */
window.anugerahCountdown = (note, line, serverNow, closes, words) => {
  const began = performance.now();
  const wall = Date.now();
  // "1 day", "7 days", "7 hari": the browser knows the plurals of both languages
  const of = (count, unit) => new Intl.NumberFormat(words.language, {style: 'unit', unit, unitDisplay: 'long'}).format(count);
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
      days > 0 ? `${of(days, 'day')} ${of(hours % 24, 'hour')}`
        : hours > 0 ? `${of(hours, 'hour')} ${of(minutes % 60, 'minute')}`
          : minutes >= 10 ? of(minutes, 'minute')
            : `${of(minutes, 'minute')} ${of(seconds % 60, 'second')}`);
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
    sessionStorage.removeItem('anugerah.place.' + submission); // once: whoever comes another way begins at the top
    if (row) {
      row.scrollIntoView({block: 'center'});
      row.focus({preventScroll: true});
    }
    return Boolean(row);
  },
};
