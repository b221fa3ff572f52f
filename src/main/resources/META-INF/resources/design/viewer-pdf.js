/* A PDF by pdf.js: only what is looked at is fetched, drawn and kept. */
window.viewerKinds = { PDF: async (plan) => {
  'use strict';
  const { $, ask, fail, words, notice, shown, here } = window.viewer;
  const PART = 65536;
  const KEPT = 12;
  const MOST_PIXELS = 16e6;
  const view = $('view');

  const engine = await ask('engine');
  const code = (text) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  // to a frame without origin nothing but data is its own; where that cannot be a worker, the library does without one
  const starting = new Promise((done) => {
    const none = () => done(null);
    try {
      const worker = new Worker(`data:text/javascript,${encodeURIComponent(engine.worker)}`, { type: 'module' });
      worker.addEventListener('message', () => done(worker), { once: true });
      worker.addEventListener('error', none, { once: true });
    } catch (refused) {
      none();
    }
  });
  const pdfjs = await import(code(engine.pdf));
  const port = await starting;
  pdfjs.GlobalWorkerOptions.workerSrc = code(engine.worker);

  class Parts extends pdfjs.PDFDataRangeTransport {
    requestDataRange(from, to) {
      ask('part', { from, to }).then((content) => this.onDataRange(from, new Uint8Array(content)), fail);
    }
  }
  const assets = (folder, suffix) => class {
    fetch({ name, filename }) {
      return ask('asset', { path: folder + (filename || name + suffix) }).then((content) => (suffix
        ? { cMapData: new Uint8Array(content), isCompressed: true } : new Uint8Array(content)));
    }
  };
  const file = await pdfjs.getDocument({ range: new Parts(plan.size, null),
    worker: port ? new pdfjs.PDFWorker({ port }) : undefined, rangeChunkSize: PART, disableAutoFetch: true,
    disableStream: true, useWorkerFetch: false, useSystemFonts: false, CMapReaderFactory: assets('cmaps/', '.bcmap'),
    StandardFontDataFactory: assets('standard_fonts/', ''), WasmFactory: assets('wasm/', ''), cMapUrl: 'cmaps/',
    standardFontDataUrl: 'standard_fonts/', wasmUrl: 'wasm/' }).promise;
  const count = file.numPages;
  // what is printed on the pages, where the file says so and it is not simply their order
  const labels = ((await file.getPageLabels().catch(() => null)) || []).map((label) => label.trim().toLowerCase());
  const numbered = labels.some((label, i) => label && label !== String(i + 1)) ? labels : [];
  const wish = (plan.place.pages || [])[0] || 1;
  const model = (await file.getPage(wish > count ? 1 : wish)).getViewport({ scale: 1 });

  const sheets = [];
  let scale = 1;
  let fitted = true;
  let busy = false;

  const width = () => view.clientWidth - 16;
  const size = (sheet) => {
    sheet.holder.style.setProperty('--total-scale-factor', scale);
    sheet.holder.style.width = `${Math.floor(sheet.size.width * scale)}px`;
    sheet.holder.style.height = `${Math.floor(sheet.size.height * scale)}px`;
  };
  const forget = (sheet) => {
    if (sheet.task) sheet.task.cancel();
    Object.assign(sheet, { task: null, layer: null, state: 'empty' });
    sheet.holder.replaceChildren();
  };

  const draw = async (sheet) => {
    sheet.state = 'drawing';
    const drawing = scale;
    const page = await file.getPage(sheet.number);
    const own = page.getViewport({ scale: 1 });
    if (own.width !== sheet.size.width || own.height !== sheet.size.height) {
      sheet.size = own;
      size(sheet);
    }
    const viewport = page.getViewport({ scale: drawing });
    const finer = Math.min(window.devicePixelRatio || 1, 2, Math.sqrt(MOST_PIXELS / (viewport.width * viewport.height)));
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width * finer);
    canvas.height = Math.floor(viewport.height * finer);
    canvas.setAttribute('aria-hidden', 'true');
    sheet.task = page.render({ canvas, viewport, transform: finer === 1 ? null : [finer, 0, 0, finer, 0, 0] });
    await sheet.task.promise;
    sheet.task = null;
    const content = await sheet.content(page);
    const container = document.createElement('div');
    container.className = 'textLayer';
    const layer = new pdfjs.TextLayer({ textContentSource: content, container, viewport });
    await layer.render();
    if (drawing !== scale || sheet.state !== 'drawing') return;
    sheet.layer = layer;
    sheet.state = 'drawn';
    sheet.holder.replaceChildren(canvas, container);
    await window.viewerFind.drew(sheet.number);
  };

  const tryToDraw = (sheet) => draw(sheet).catch((error) => {
    if (error && error.name === 'RenderingCancelledException') return;
    sheet.state = 'broken';
    const sentence = document.createElement('p');
    sentence.textContent = words('badpage', sheet.number);
    sheet.holder.replaceChildren(sentence);
  });

  const at = () => {
    const line = view.scrollTop + view.clientHeight / 3;
    let from = 0;
    let to = count - 1;
    while (from < to) {
      const middle = (from + to + 1) >> 1;
      if (sheets[middle].holder.offsetTop <= line) from = middle; else to = middle - 1;
    }
    return from + 1;
  };

  const inSight = (sheet, margin) => sheet.holder.offsetTop < view.scrollTop + view.clientHeight + margin
    && sheet.holder.offsetTop + sheet.holder.offsetHeight > view.scrollTop - margin;

  /* the page one looks at first, then its neighbours; far ones are forgotten */
  const work = async () => {
    if (busy) return;
    busy = true;
    for (;;) {
      const page = at();
      const near = sheets.slice(Math.max(0, page - 4), page + 4).filter((sheet) => sheet.state === 'empty' && inSight(sheet, 300))
        .sort((a, b) => Math.abs(a.number - page) - Math.abs(b.number - page))[0];
      if (!near) break;
      await tryToDraw(near);
    }
    const page = at();
    sheets.filter((sheet) => sheet.state !== 'empty' && Math.abs(sheet.number - page) > KEPT).forEach(forget);
    busy = false;
  };

  const lay = (wanted) => {
    const page = sheets[at() - 1];
    const share = page.holder.offsetHeight ? (view.scrollTop - page.holder.offsetTop) / page.holder.offsetHeight : 0;
    const across = view.scrollWidth > view.clientWidth ? (view.scrollLeft + view.clientWidth / 2) / view.scrollWidth : 0.5;
    scale = Math.min(6, Math.max(0.1, wanted));
    sheets.forEach((sheet) => { forget(sheet); size(sheet); });
    view.scrollTop = page.holder.offsetTop + share * page.holder.offsetHeight;
    view.scrollLeft = across * view.scrollWidth - view.clientWidth / 2;
    $('scale').textContent = `${Math.round(scale * 100)}%`;
    work();
  };
  const fit = () => {
    fitted = true;
    lay(width() / sheets[at() - 1].size.width);
  };

  const texts = new Map();
  for (let number = 1; number <= count; number += 1) {
    const holder = document.createElement('div');
    holder.className = 'sheet';
    holder.dataset.number = number;
    holder.setAttribute('role', 'group');
    holder.setAttribute('aria-label', words('pagelabel', number, count));
    sheets.push({ number, holder, size: model, state: 'empty', content: (page) => {
      if (!texts.has(number)) texts.set(number, page.getTextContent({ disableNormalization: true }));
      return texts.get(number);
    } });
  }
  view.replaceChildren(...sheets.map((sheet) => sheet.holder));
  scale = width() / model.width;
  sheets.forEach(size);
  $('scale').textContent = `${Math.round(scale * 100)}%`;
  notice('');

  let frame = 0;
  view.addEventListener('scroll', () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => { here(at()); work(); });
  }, { passive: true });
  let wide = view.clientWidth;
  new ResizeObserver(() => {
    if (Math.abs(view.clientWidth - wide) < 2) return;
    wide = view.clientWidth;
    if (fitted) fit();
  }).observe(view);

  return {
    kind: 'PDF',
    count,
    fit,
    zoom: (by) => { fitted = false; lay(scale * by); },
    pieces: async (page) => (await sheets[page - 1].content(await file.getPage(page))).items.filter((item) => item.str !== undefined),
    drawn: (page) => {
      const { layer } = sheets[page - 1];
      return layer && layer.textDivs.map((element, i) => ({ element, str: layer.textContentItemsStr[i] }));
    },
    holder: (page) => sheets[page - 1].holder,
    /* the page with that number in print; 0 where the file does not say */
    labelled: (label) => numbered.indexOf(label.toLowerCase()) + 1,
    reveal: (element) => {
      const box = element.getBoundingClientRect();
      const frameBox = view.getBoundingClientRect();
      view.scrollTop += box.top - frameBox.top - view.clientHeight / 3;
      if (box.left < frameBox.left || box.right > frameBox.right) view.scrollLeft += box.left - frameBox.left - 40;
    },

    /* @param stay a page that is in sight already does not move */
    go: async (page, stay) => {
      const sheet = sheets[page - 1];
      if (!(stay && Number(document.body.dataset.page) === page)) view.scrollTop = sheet.holder.offsetTop - 8;
      document.body.dataset.page = page;
      if (sheet.state !== 'drawn') {
        if (sheet.state !== 'broken') await tryToDraw(sheet);
        if (view.scrollTop + 8 < sheet.holder.offsetTop || !inSight(sheet, 0)) view.scrollTop = sheet.holder.offsetTop - 8;
      }
      here(page);
      shown(page);
      work();
    },
  };
} };
