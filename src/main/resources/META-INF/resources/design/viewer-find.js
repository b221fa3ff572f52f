/* Finds words on pages and marks them. Case, accents and breaks of lines do not matter. */
window.viewerFind = (() => {
  'use strict';
  const { $, words, notice } = window.viewer;
  const ACCENTS = /[\u0300-\u036f]/g;
  const LETTER = /[\p{L}\p{N}]/u;
  let surface = null;
  let run = 0;
  let hits = new Map();
  let active = null;
  let query = null;
  const folded = new Map();

  const low = (sign) => {
    if (/\s/.test(sign)) return ' ';
    return sign < '\u0080' ? sign.toLowerCase() : sign.normalize('NFKD').replace(ACCENTS, '').toLowerCase();
  };

  /* one line of plain letters, and for each where it came from: which piece, which sign */
  const fold = (pieces) => {
    let line = '';
    const from = [];
    const put = (signs, piece, at) => {
      for (const sign of signs) {
        if (sign !== ' ' || !line.endsWith(' ')) {
          line += sign;
          for (let k = 0; k < sign.length; k += 1) from.push([piece, at]);
        }
      }
    };
    pieces.forEach(({ str, hasEOL }, piece) => {
      for (let at = 0; at < str.length; at += 1) put(low(str[at]), piece, at);
      if (hasEOL) put(' ', piece, str.length);
    });
    return { line, from };
  };

  /* "3.1.1" as a term is not a part of "13.1.1", "2.3.1.1" or "3.1.10" */
  const stands = (line, at, end) => !(at > 0 && (LETTER.test(line[at - 1]) || /\d\.$/.test(line.slice(Math.max(0, at - 2), at)) && /\d/.test(line[at])))
    && !(end < line.length && (LETTER.test(line[end]) || /^\.\d/.test(line.slice(end, end + 2)) && /\d/.test(line[end - 1])));

  const matches = ({ line, from }, { texts, whole }) => {
    const found = [];
    for (const text of texts) {
      for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + text.length)) {
        if (!whole || stands(line, at, at + text.length)) found.push({ start: from[at], end: from[at + text.length - 1] });
      }
    }
    return found.sort((a, b) => a.start[0] - b.start[0] || a.start[1] - b.start[1]);
  };

  const of = async (page) => {
    if (!folded.has(page)) folded.set(page, fold(await surface.pieces(page)));
    return folded.get(page);
  };

  const wanted = (typed, whole) => {
    const texts = typed.map((text) => fold([{ str: text.trim() }]).line).filter((text) => text.length > 0);
    return texts.length ? { texts, whole } : null;
  };

  /* wraps what was found in the pieces that are drawn */
  const mark = (page) => {
    const drawn = surface.drawn(page);
    if (!drawn) return;
    const found = query ? hits.get(page) || [] : [];
    const byPiece = new Map();
    found.forEach((hit, n) => {
      for (let piece = hit.start[0]; piece <= hit.end[0]; piece += 1) {
        const from = piece === hit.start[0] ? hit.start[1] : 0;
        const to = piece === hit.end[0] ? hit.end[1] + 1 : Infinity;
        byPiece.set(piece, [...(byPiece.get(piece) || []), { from, to, now: active && active.page === page && active.n === n }]);
      }
    });
    drawn.forEach(({ element, str }, piece) => {
      if (!byPiece.has(piece) && !element.dataset.marked) return;
      const parts = [];
      let at = 0;
      (byPiece.get(piece) || []).forEach(({ from, to, now }) => {
        if (from < at) return;
        const hit = document.createElement('mark');
        hit.textContent = str.slice(from, Math.min(to, str.length));
        if (now) hit.className = 'now';
        parts.push(str.slice(at, from), hit);
        at = Math.min(to, str.length);
      });
      element.replaceChildren(...parts, str.slice(at));
      if (parts.length) element.dataset.marked = 'yes'; else delete element.dataset.marked;
    });
  };

  /* a page that has just been drawn */
  const drew = async (page) => {
    if (!query) return;
    if (!hits.has(page)) hits.set(page, matches(await of(page), query));
    mark(page);
  };

  const total = () => [...hits.values()].reduce((sum, found) => sum + found.length, 0);
  const before = () => [...hits.entries()].filter(([page]) => page < active.page).reduce((sum, [, found]) => sum + found.length, 0);
  const count = (done) => {
    const text = active ? words('hit', before() + active.n + 1, total()) : total() ? words('hits', total()) : words('none');
    $('hits').textContent = done || total() ? text : words('searching');
    $('earlier').disabled = !total();
    $('later').disabled = !total();
    document.body.dataset.found = done ? total() : '';
  };

  const activate = async (page, n) => {
    const old = active;
    active = { page, n };
    if (old && old.page !== page) mark(old.page);
    await surface.go(page, true);
    mark(page);
    const now = surface.holder(page).querySelector('mark.now');
    if (now) surface.reveal(now);
    count(true);
  };

  /* every page once, from where one is to the end and round again; @return whether anything was found */
  const over = async (asked, turnTo) => {
    run += 1;
    const mine = run;
    query = asked;
    hits = new Map();
    active = null;
    folded.forEach((value, page) => mark(page));
    if (!query) return false;
    const first = Number(document.body.dataset.page) || 1;
    let letters = 0;
    count(false);
    for (let step = 0; step < surface.count; step += 1) {
      const page = (first - 1 + step) % surface.count + 1;
      const content = await of(page);
      if (mine !== run) return false;
      letters += content.line.length;
      hits.set(page, matches(content, query));
      if (hits.get(page).length) {
        mark(page);
        if (!active && turnTo) await activate(page, 0);
        if (mine !== run) return false;
      }
      if (step % 10 === 0) count(false);
    }
    count(true);
    if (!letters) notice(words('scanned'));
    return total() > 0;
  };

  const step = (by) => {
    const all = [...hits.entries()].sort(([a], [b]) => a - b).flatMap(([page, found]) => found.map((hit, n) => ({ page, n })));
    if (!all.length) return;
    const page = Number(document.body.dataset.page);
    const at = active ? all.findIndex((one) => one.page === active.page && one.n === active.n) + by
      : Math.max(0, all.findIndex((one) => one.page >= page));
    const next = all[(at + all.length) % all.length];
    activate(next.page, next.n);
  };

  let pause = null;
  let asked = '';
  const typed = () => {
    clearTimeout(pause);
    const now = $('query').value;
    if (now === asked) return;
    asked = now;
    $('hits').textContent = '';
    over(wanted([now], false), true).catch(window.viewer.fail);
  };

  $('query').addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(typed, 300);
  });
  // a frame without origin may send no form
  $('query').addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if ($('query').value !== asked) typed(); else step(event.shiftKey ? -1 : 1);
  });
  $('earlier').addEventListener('click', () => step(-1));
  $('later').addEventListener('click', () => step(1));

  const shows = (text) => {
    asked = text;
    $('query').value = text;
    $('hits').textContent = '';
  };

  return {
    drew,
    search: (over) => { surface = over; },
    clear: () => {
      shows('');
      over(null, false);
    },

    /* words of a marker: on the page that it names they are only marked; without a page they are looked for */
    terms: async (terms, everywhere) => {
      shows(everywhere ? terms[0] : '');
      if (everywhere) {
        let found = await over(wanted([terms[0]], true), true);
        if (!found) found = await over(wanted([terms[0]], false), true);
        if (!found && $('notice').hidden) notice(words('missing', terms[0]));
        return;
      }
      run += 1;
      query = wanted(terms, true);
      hits = new Map();
      active = null;
      const page = Number(document.body.dataset.page);
      for (let near = Math.max(1, page - 3); near <= Math.min(surface.count, page + 3); near += 1) {
        if (surface.drawn(near)) await drew(near);
      }
      const first = surface.holder(page).querySelector('mark');
      if (first) surface.reveal(first);
    },
  };
})();
