/*
 * What every screen does in the browser besides Vaadin: a warning before the session ends, and a clean browser after signing
 * out. Time is counted by the clock, not by a timer that a sleeping laptop stops; a request of any window begins it anew.
 */
window.anugerahSession = window.anugerahSession || (() => {
  const KEY = 'anugerah.active';
  const self = {over: false};
  let lives = 0;
  let warns = 0;
  let guard = null;
  let told = '';

  const active = () => {
    try {
      localStorage.setItem(KEY, Date.now());
    } catch (full) {
      self.active = Date.now();
    }
  };
  const last = () => Math.max(self.active || 0, Number(localStorage.getItem(KEY)) || 0);

  const check = () => {
    if (!guard || !guard.isConnected) {
      return;
    }
    const left = lives - (Date.now() - last());
    const state = left <= 0 ? 'over' : left <= warns ? 'soon' : 'fine';
    self.over = state === 'over';
    if (state === 'soon') {
      const minutes = guard.querySelector('.session-minutes');
      const text = String(Math.max(1, Math.ceil(left / 60000)));
      if (minutes && minutes.textContent !== text) {
        minutes.textContent = text;
      }
    }
    if (state !== told) {
      told = state;
      guard.classList.toggle('session-soon', state === 'soon');
      guard.classList.toggle('session-over', state === 'over');
      guard.hidden = state === 'fine';
      const button = state === 'fine' ? null : guard.querySelector(state === 'soon' ? '.session-go-on' : '.session-sign-in');
      if (button && !document.hidden) {
        button.focus();
      }
    }
  };

  self.watch = (element, seconds, warning) => {
    guard = element;
    lives = seconds * 1000;
    warns = warning * 1000;
    told = '';
    active();
    check();
  };
  self.signOut = () => window.addEventListener('pagehide', () => Object.keys(localStorage)
    .filter(name => name.startsWith('anugerah.draft.') || name === KEY).forEach(name => localStorage.removeItem(name)));

  // Vaadin's own notice of an ended session or a failure can only be clicked: it takes the focus, and keys work it too.
  // Who is typing goes on typing, what is typed is kept; the next Tab leads to the notice.
  const typing = () => document.activeElement && ['INPUT', 'TEXTAREA'].includes(document.activeElement.tagName);
  const onKeys = notice => {
    notice.setAttribute('role', 'button');
    notice.tabIndex = 0;
    notice.addEventListener('keydown', event => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        notice.click();
      }
    });
    if (!typing()) {
      notice.focus();
      return;
    }
    const lead = event => {
      if (event.key === 'Tab') {
        event.preventDefault();
        document.removeEventListener('keydown', lead, true);
        notice.focus();
      }
    };
    document.addEventListener('keydown', lead, true);
  };
  new MutationObserver(() => document.querySelectorAll('.v-system-error:not([tabindex])').forEach(onKeys))
    .observe(document.body, {childList: true});

  // requests of the screens prolong the session; heartbeats do not
  new PerformanceObserver(list => list.getEntries().filter(entry => entry.name.includes('v-r=uidl') && entry.responseStatus === 200)
    .forEach(active)).observe({type: 'resource'});
  setInterval(check, 5000);
  document.addEventListener('visibilitychange', check);
  window.addEventListener('storage', event => event.key === KEY && check());
  return self;
})();
