/* Keys, focus, and a clock for the screens of verifiers and jurors. A key presses what stands on the screen. */
window.anugerahKeys = window.anugerahKeys || (() => {
  const OFF = 'anugerah.keys.off';
  let screen = null;

  const on = () => localStorage.getItem(OFF) === null;

  const typing = (target) => target instanceof Element
    && (target.closest('textarea, select, [contenteditable], vaadin-text-area, vaadin-text-field, vaadin-integer-field, vaadin-combo-box')
      || (target.localName === 'input' && !['checkbox', 'radio', 'button'].includes(target.type)));

  const presses = (target) => target instanceof Element
    && target.closest('a, button, summary, input, vaadin-button, vaadin-details-summary, vaadin-side-nav-item');

  const dialogOpen = () => document.querySelector('vaadin-dialog-overlay[opened], vaadin-dialog-overlay:not([hidden])') !== null
    && document.querySelector('vaadin-dialog[opened]') !== null;

  const rows = () => [...screen.querySelectorAll('tbody tr[tabindex]')];

  const walk = (step) => {
    const all = rows();
    const here = all.findIndex((row) => row.contains(document.activeElement));
    const next = all[here < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, here + step))];
    if (next) {
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    }
    return all.length > 0;
  };

  const inRow = (selector) => {
    const row = rows().find((candidate) => candidate.contains(document.activeElement));
    const act = row && row.querySelector(selector);
    if (act) act.click();
    return Boolean(act);
  };

  const press = (key) => {
    const target = [...screen.querySelectorAll('[data-key]')].find((candidate) => candidate.dataset.key.split(' ').includes(key)
      && !candidate.disabled && candidate.offsetParent !== null);
    if (target && target.localName === 'vaadin-text-field') target.focus();
    else if (target) target.click();
    return Boolean(target);
  };

  const handle = (key) => press(key) || (key === 'j' && walk(1)) || (key === 'k' && walk(-1))
    || (key === 'Enter' && inRow('.row-act')) || (key === 'c' && inRow('.row-claim'))
    || (key === 'x' && inRow('.row-select input'));

  /* Shift and a click choose or let go of all rows from the last one on */
  let last = null;
  document.addEventListener('click', (event) => {
    const box = event.target instanceof Element && event.target.closest('.row-select input');
    if (!box || !screen) return;
    const boxes = [...screen.querySelectorAll('.row-select input')];
    if (event.shiftKey && event.isTrusted && last && boxes.includes(last)) {
      const [from, to] = [boxes.indexOf(last), boxes.indexOf(box)].sort((a, b) => a - b);
      boxes.slice(from, to + 1).filter((one) => one !== box && one.checked !== box.checked).forEach((one) => one.click());
    }
    last = box;
  });

  /* Shift and a click on a head: the next key of the order; the browser would open another window */
  document.addEventListener('click', (event) => {
    const head = event.shiftKey && event.target instanceof Element && event.target.closest('.task-rows .sort');
    if (!head) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    head.dispatchEvent(new CustomEvent('sort-then'));
  }, true);

  document.addEventListener('keydown', (event) => {
    if (!screen || !screen.isConnected || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return;
    const target = event.composedPath()[0];
    if (!on() && event.key !== 'Enter' || typing(target) || dialogOpen()) return;
    if (event.key === 'Enter' && presses(target)) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (handle(key)) event.preventDefault();
  });

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && screen && screen.isConnected) screen.dispatchEvent(new CustomEvent('screen-shown'));
  });

  /* how high what sticks to the top is: lists, panes and the focus begin below it */
  const stuck = (element) => {
    const bar = element.querySelector(window.innerWidth < 1000 ? '.workspace-status' : '.workspace-top');
    if (bar) element.style.setProperty('--stuck', `${bar.offsetHeight}px`);
  };

  return {
    on,

    /* the indicator that is looked at stands in the middle of the list, also when styles come late; who scrolls is left alone */
    strip: (list) => {
      const centre = () => {
        const here = list.querySelector('[aria-current]');
        if (!here) return;
        list.scrollTop = here.offsetTop - (list.clientHeight - here.offsetHeight) / 2;
        list.scrollLeft = here.offsetLeft - (list.clientWidth - here.offsetWidth) / 2;
      };
      const sized = new ResizeObserver(centre);
      sized.observe(list);
      list.querySelectorAll('a').forEach((entry) => sized.observe(entry));
      ['wheel', 'pointerdown', 'touchstart'].forEach((event) => list.addEventListener(event, () => sized.disconnect(), { once: true, passive: true }));
    },

    /* follows the height of what sticks to the top */
    stick: (element) => {
      const bar = new ResizeObserver(() => stuck(element));
      element.querySelectorAll('.workspace-top, .workspace-status').forEach((one) => bar.observe(one));
    },
    turn: (wanted) => (wanted ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, '1')),
    listen: (element) => { screen = element; },

    /* the heading takes the focus, so that a screen reader says where it is and single keys work at once */
    focus: (element) => setTimeout(() => {
      const heading = element.querySelector('.focus-here');
      if (!heading || dialogOpen()) return;
      heading.focus({ preventScroll: true });
      const panes = element.querySelector('.panes');
      stuck(element);
      if (panes && element.dataset.seen && window.innerWidth < 1000) panes.scrollIntoView();
      if (window.innerWidth >= 1000) heading.scrollIntoView({ block: 'nearest' });
      element.dataset.seen = '1';
    }, 60),

    /* a form that opens is seen whole; in a settlement with the opinions above it */
    reveal: (form) => setTimeout(() => {
      const opinions = form.closest('.settling') && form.closest('.settling').querySelector('.opinions');
      if (opinions) form.style.scrollMarginBlockStart = `calc(var(--stuck) + ${opinions.offsetHeight + 12}px)`;
      form.scrollIntoView({ block: opinions ? 'start' : 'nearest' });
    }, 60),

    top: (element) => setTimeout(() => element.scrollIntoView(), 60),

    /* a workspace needs the width of the navigation; on narrow screens the drawer is an overlay and stays closed */
    drawer: (open) => {
      const layout = document.querySelector('vaadin-app-layout');
      if (layout) layout.drawerOpened = open && !layout.hasAttribute('overlay');
    },

    /* the agenda as pairs of a name and its minutes, the last name for what comes after: says what is on and what is left of it */
    timer: (element, seconds, agenda, over) => {
      const began = performance.now() - seconds * 1000;
      const two = (number) => String(number).padStart(2, '0');
      const clock = (all) => (all >= 3600 ? Math.floor(all / 3600) + ':' : '') + two(Math.floor(all / 60) % 60) + ':' + two(all % 60);
      const tick = () => {
        let left = Math.max(0, Math.floor((performance.now() - began) / 1000));
        const now = agenda.find(([, minutes]) => {
          if (left < minutes * 60) return true;
          left -= minutes * 60;
          return false;
        });
        element.classList.toggle('timer-over', !now);
        element.querySelector('.timer-what').textContent = now ? now[0] : over;
        element.querySelector('.timer-left').textContent = now ? clock(now[1] * 60 - left) : '+' + clock(left);
        if (element.isConnected) setTimeout(tick, 1000);
      };
      tick();
    },
  };
})();
