/*
 * Keeps what is typed into an answer in this browser until the server has acknowledged it, counts it as the server does, and
 * says in words how it stands. Kept text survives a lost line, a closed window and an ended session; it is dropped when it
 * has been saved, when somebody signs out, and after two weeks.
 */
window.anugerahDraft = (() => {
  const PREFIX = 'anugerah.draft.';
  const TWO_WEEKS = 14 * 24 * 3600 * 1000;
  const ALIVE_EVERY = 5000;
  const tab = sessionStorage.anugerahTab ||= crypto.getRandomValues(new Uint32Array(2)).join('-');

  // the rule of id.anugerah.assessment.Note: no control characters, no halves of characters, one character for a line break
  const kept = text => (text || '').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Cs}/gu, '').replace(/\r\n?/g, '\n');
  const count = text => [...kept(text)].length;

  const offline = () => !navigator.onLine
    || ['reconnecting', 'connection-lost'].includes(window.Vaadin && window.Vaadin.connectionState && window.Vaadin.connectionState.state);

  const write = (key, value) => {
    try {
      localStorage.setItem(key, JSON.stringify({...value, at: Date.now()}));
      return true;
    } catch (full) {
      return false;
    }
  };

  /** Entries that no open window is still working on, oldest first. */
  const left = prefix => {
    const found = [];
    for (const key of Object.keys(localStorage).filter(name => name.startsWith(PREFIX))) {
      let entry = null;
      try {
        entry = JSON.parse(localStorage.getItem(key));
      } catch (damaged) { /* dropped below */ }
      if (!entry || Date.now() - entry.at > TWO_WEEKS) {
        localStorage.removeItem(key);
      } else if (key.startsWith(PREFIX + prefix) && (entry.tab === tab || Date.now() - entry.at > 3 * ALIVE_EVERY)) {
        found.push({key, ...entry});
      }
    }
    return found.sort((one, other) => one.at - other.at);
  };

  const drop = key => localStorage.removeItem(key);

  /** Watches one answer. */
  const watch = (root, note, group, state, given) => {
    const key = `${PREFIX}${given.key}.${tab}`;
    let acknowledged = {option: given.option, note: given.note, version: given.version};
    let holds = true;

    const chosen = () => {
      const radio = [...group.querySelectorAll('vaadin-radio-button')].find(button => button.checked);
      return radio ? radio.querySelector('[data-option]').dataset.option : '';
    };
    const now = () => ({option: chosen(), note: kept(note.value)});
    const pending = () => {
      const here = now();
      return here.option !== acknowledged.option || here.note !== acknowledged.note;
    };
    const ended = () => document.querySelector('.v-system-error') || (window.anugerahSession && window.anugerahSession.over);
    const say = () => {
      const live = state.querySelector('.save-live');
      const waits = pending() && !(root.refused && !offline());
      state.classList.toggle('save-state-live', waits);
      state.classList.toggle('save-state-offline', waits && offline());
      const words = !offline() && !ended() ? given.saving : !holds ? given.lost : offline() ? given.offline : given.ended;
      if (live && live.textContent !== (waits ? words : '')) {
        live.textContent = waits ? words : '';
      }
    };
    const keep = () => {
      if (pending()) {
        holds = write(key, {...now(), version: acknowledged.version, base: acknowledged, indicator: given.indicator, tab});
      } else {
        drop(key);
      }
      say();
    };
    const changed = () => {
      root.refused = false;
      keep();
    };

    note.addEventListener('input', changed);
    group.addEventListener('change', () => setTimeout(changed));
    const again = () => root.isConnected && keep();
    const alive = setInterval(() => root.isConnected ? pending() && keep() : clearInterval(alive), ALIVE_EVERY);
    window.addEventListener('online', again);
    window.addEventListener('offline', again);
    const line = window.Vaadin && window.Vaadin.connectionState;
    if (line && line.addStateChangeListener) {
      line.addStateChangeListener(again);
    }
    window.addEventListener('beforeunload', leaving => {
      if (root.isConnected && pending() && !(holds && ended())) {
        leaving.preventDefault();
      }
    });
    let looked = Date.now();
    const look = () => {
      if (root.isConnected && !document.hidden && !offline() && !pending() && Date.now() - looked > 2000) {
        looked = Date.now();
        root.dispatchEvent(new CustomEvent('answer-look'));
      }
    };
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);

    root.draft = {
      /** The server has this now. */
      saved(version, option, text) {
        acknowledged = {option, note: text, version};
        root.refused = false;
        keep();
      },
      /** What is on the page rests on this, which is older than what the server has. */
      rests(version, option, text) {
        acknowledged = {option, note: text, version};
        keep();
      },
      /** The server said no and says why beside it. */
      refused() {
        root.refused = true;
        keep();
      },
    };
    for (const entry of left(given.key + '.')) {
      drop(entry.key);
      if (entry.option !== given.option || kept(entry.note) !== given.note) {
        // kept again under this window's name until the server has it
        write(key, {option: entry.option, note: entry.note, version: entry.version, base: entry.base, indicator: given.indicator, tab});
        root.dispatchEvent(new CustomEvent('draft-kept', {detail: {option: entry.option || '', note: entry.note || '',
          version: entry.version || 0, baseOption: (entry.base && entry.base.option) || '', baseNote: (entry.base && entry.base.note) || ''}}));
        break;
      }
    }
    say();
  };

  /** A live count beneath a note. */
  const counter = (note, line, words) => {
    const show = () => {
      const length = count(note.value);
      line.textContent = (length > words.most ? words.over : words.left)
        .replace('#', length).replace('~', Math.abs(words.most - length));
      line.classList.toggle('note-over', length > words.most);
    };
    note.addEventListener('input', show);
    note.addEventListener('value-changed', show);
    show();
  };

  /** Tells the page what earlier windows of this person have left behind. */
  const remind = (root, prefix) => {
    const entries = left(prefix);
    if (entries.length) {
      root.dispatchEvent(new CustomEvent('drafts-left', {detail: JSON.stringify(entries)}));
    }
  };

  return {watch, counter, remind, drop, count, kept};
})();
