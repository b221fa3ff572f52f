/* Pictures, and the text of Word files. */
(() => {
  'use strict';
  const { $, ask, words, notice, shown, here } = window.viewer;
  const view = $('view');
  const percent = (share) => { $('scale').textContent = `${Math.round(share * 100)}%`; };
  const alone = (more) => ({ count: 1, holder: () => view, go: async () => { here(1); shown(1); }, ...more });

  window.viewerKinds.PICTURE = async (plan) => {
    const picture = new Image();
    picture.alt = plan.title;
    picture.src = URL.createObjectURL(new Blob([await ask('whole')], { type: plan.mime }));
    await picture.decode();
    notice('');
    view.replaceChildren(picture);
    let scale = 1;
    const set = (wanted) => {
      scale = Math.min(8, Math.max(0.05, wanted));
      picture.style.width = `${Math.round(picture.naturalWidth * scale)}px`;
      percent(scale);
    };
    const fit = () => set(Math.min(1, (view.clientWidth - 16) / picture.naturalWidth));
    fit();
    return alone({ kind: 'PICTURE', fit, zoom: (by) => set(scale * by) });
  };

  window.viewerKinds.TEXT = async () => {
    const content = await ask('text');
    notice(content.state === 'DONE' ? '' : words(`text${content.state.toLowerCase()}`));
    const sheet = document.createElement('div');
    sheet.className = 'sheet text';
    const lines = content.pages.join('\n').split(/\n+/).filter((line) => line.trim()).map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    });
    sheet.append(...lines);
    view.replaceChildren(...(lines.length ? [sheet] : []));
    let scale = 1;
    const set = (wanted) => {
      scale = Math.min(4, Math.max(0.5, wanted));
      sheet.style.fontSize = `${scale}rem`;
      percent(scale);
    };
    set(1);
    const drawn = lines.map((element) => ({ element, str: element.textContent }));
    return alone({ kind: 'TEXT', fit: () => set(1), zoom: (by) => set(scale * by),
      pieces: async () => drawn.map(({ str }) => ({ str, hasEOL: true })), drawn: () => drawn,
      reveal: (element) => element.scrollIntoView({ block: 'center' }) });
  };
})();
