/*
 * The viewer's frame: it has no origin, no session and no network. The page around it hands over the file piece by piece
 * through a port; nothing else reaches this place, and nothing that a file does reaches the product.
 */
window.viewer = (() => {
  'use strict';
  const $ = (id) => document.getElementById(id);
  const waiting = new Map();
  let port = null;
  let number = 0;
  let surface = null;

  const ask = (want, more) => new Promise((resolve, reject) => {
    number += 1;
    waiting.set(number, { resolve, reject });
    port.postMessage({ ...more, want, id: number });
  });
  const tell = (event, more) => port.postMessage({ event, ...more });
  const fail = (error) => {
    console.info('The file cannot be shown:', error);
    tell('failed', { why: ['session', 'gone'].includes(error && error.message) ? error.message : 'broken' });
  };

  const words = (key, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, value), document.body.dataset[key]);
  const notice = (text) => {
    $('notice').textContent = text;
    $('notice').hidden = !text;
  };

  /* the surface says what it can: turn pages, zoom, be searched */
  const use = (made) => {
    surface = made;
    document.body.dataset.kind = made.kind;
    document.body.dataset.ready = 'yes';
    $('pages').hidden = made.kind !== 'PDF' || made.count < 2;
    $('find').hidden = !made.pieces;
    $('count').textContent = made.count;
    $('page').max = made.count;
    if (made.pieces) window.viewerFind.search(made);
  };

  const shown = (page) => {
    document.body.dataset.shown = page;
    tell('shown', { page });
  };

  const here = (page) => {
    if (document.activeElement !== $('page')) $('page').value = page;
    $('back').disabled = page <= 1;
    $('next').disabled = page >= surface.count;
    document.body.dataset.page = page;
  };

  /* what the marker or a hit of the search over all files names */
  const go = async (place) => {
    notice('');
    const pages = place.pages || [];
    const label = (place.labels || [])[0];
    const printed = label && surface.labelled ? surface.labelled(label) : 0;
    const asked = printed || (pages.length ? pages[0] : 0);
    // a numeral that no page is known to bear is looked for: it stands in print on its page
    const terms = label && !asked ? [label, ...(place.terms || [])] : place.terms || [];
    if (asked > surface.count) {
      notice(words('beyond', surface.count, asked));
    } else if (printed && printed !== Number(label)) {
      notice(words('printed', label, printed, surface.count));
    }
    await surface.go(asked > surface.count || !asked ? 1 : asked, terms.length > 0);
    if (terms.length) await window.viewerFind.terms(terms, !asked || asked > surface.count);
  };

  const start = async (plan) => {
    notice(words('loading'));
    ask('font').then((font) => new FontFace('Viewer', font, { weight: '200 800' }).load())
      .then((face) => document.fonts.add(face)).catch(() => {});
    document.title = plan.title;
    $('view').setAttribute('aria-label', plan.title);
    const made = await window.viewerKinds[plan.kind](plan);
    use(made);
    await go(plan.place);
  };

  window.addEventListener('message', (event) => {
    if (port || event.source !== window.parent || !event.ports[0]) return;
    [port] = event.ports;
    port.onmessage = ({ data }) => {
      if (data.place) { go(data.place).catch(fail); return; }
      const call = waiting.get(data.id);
      waiting.delete(data.id);
      if (call && data.error) call.reject(new Error(data.error));
      else if (call) call.resolve(data.content);
    };
    start(event.data.plan).catch(fail);
  });

  const ready = () => surface !== null;
  const turn = (step) => ready() && surface.go(Math.min(surface.count, Math.max(1, Number(document.body.dataset.page) + step)));
  $('back').addEventListener('click', () => turn(-1));
  $('next').addEventListener('click', () => turn(1));
  $('page').addEventListener('change', () => {
    const page = Math.round(Number($('page').value));
    if (ready() && page >= 1 && page <= surface.count) surface.go(page);
    else if (ready()) $('page').value = document.body.dataset.page;
  });
  $('smaller').addEventListener('click', () => ready() && surface.zoom(0.8));
  $('larger').addEventListener('click', () => ready() && surface.zoom(1.25));
  $('fit').addEventListener('click', () => ready() && surface.fit());

  const KEYS = { '+': 'larger', '=': 'larger', '-': 'smaller', 0: 'fit', ArrowLeft: 'back', ArrowRight: 'next' };
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'f' && !$('find').hidden) {
      event.preventDefault();
      $('query').focus();
      $('query').select();
    } else if (event.key === 'Escape' && port) {
      if (document.activeElement === $('query') && $('query').value) window.viewerFind.clear();
      else tell('leave');
    } else if (!event.ctrlKey && !event.metaKey && !event.altKey && KEYS[event.key] && event.target.localName !== 'input') {
      event.preventDefault();
      $(KEYS[event.key]).click();
    }
  });

  return { $, ask, tell, fail, words, notice, shown, here };
})();
