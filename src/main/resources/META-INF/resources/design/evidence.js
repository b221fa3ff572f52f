/*
 * Puts the viewer into a frame that has no origin, no session and no network, and hands it what it asks for: parts of this
 * one file and of the PDF library. What comes out of the frame is never a command: only "shown", "failed" and "leave".
 */
window.anugerahEvidence = window.anugerahEvidence || (() => {
  const LIBRARY = '/webjars/pdfjs-dist/5.4.624/';
  const FONT = '/design/plus-jakarta-sans-latin-wght-normal.woff2';
  const ASSET = /^(cmaps|standard_fonts|wasm|iccs)\/[A-Za-z0-9_-]+(\.[a-z0-9]+)?$/;
  const PATIENCE = 20000;
  const kept = new Map();

  const get = async (address, headers) => {
    const answer = await fetch(address, { headers, credentials: 'same-origin' });
    const type = answer.headers.get('Content-Type') || '';
    if (answer.redirected || type.startsWith('text/html')) throw new Error('session');
    if (!answer.ok) throw new Error(answer.status === 404 || answer.status === 409 ? 'gone' : 'broken');
    return answer;
  };

  /* what belongs to the library is fetched once for all files that are looked at */
  const library = (address, read) => {
    if (!kept.has(address)) {
      const content = get(address).then(read);
      content.catch(() => kept.delete(address));
      kept.set(address, content);
    }
    return kept.get(address);
  };
  const text = (answer) => answer.text();
  const bytes = (answer) => answer.arrayBuffer();

  const part = async (plan, from, to) => {
    const whole = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= plan.size;
    if (!whole) throw new Error('broken');
    const answer = await get(plan.address, { Range: `bytes=${from}-${to - 1}` });
    const content = await answer.arrayBuffer();
    return answer.status === 206 ? content : content.slice(from, to);
  };

  const wants = {
    engine: async () => ({ pdf: await library(LIBRARY + 'legacy/build/pdf.min.mjs', text),
      worker: await library(LIBRARY + 'legacy/build/pdf.worker.min.mjs', text) }),
    font: () => library(FONT, bytes),
    asset: (plan, { path }) => (ASSET.test(path) ? library(LIBRARY + path, bytes) : Promise.reject(new Error('broken'))),
    part: (plan, { from, to }) => part(plan, from, to),
    whole: (plan) => get(plan.address).then(bytes),
    text: (plan) => get(plan.textAddress).then((answer) => answer.json()),
  };

  const fail = (host, why) => {
    host.querySelectorAll('iframe').forEach((frame) => frame.remove());
    const failed = host.querySelector('.viewer-failed');
    failed.hidden = false;
    failed.querySelectorAll('[data-why]').forEach((sentence) => { sentence.hidden = sentence.dataset.why !== why; });
    if (![...failed.querySelectorAll('[data-why]')].some((sentence) => !sentence.hidden)) {
      failed.querySelector('[data-why=broken]').hidden = false;
    }
  };

  const serve = (host, port, plan) => {
    port.onmessage = async ({ data }) => {
      if (data.event === 'failed') fail(host, data.why);
      if (data.event === 'leave') (document.querySelector('.focus-here') || host).focus({ preventScroll: true });
      if (data.event === 'shown') host.dataset.shown = String(Number(data.page));
      if (!Object.hasOwn(wants, data.want)) return;
      try {
        port.postMessage({ id: data.id, content: await wants[data.want](plan, data) });
      } catch (error) {
        port.postMessage({ id: data.id, error: ['session', 'gone'].includes(error.message) ? error.message : 'broken' });
      }
    };
  };

  return {
    /* opens the file of the plan in the host, at the place that the plan names */
    open: (host, plan) => {
      host.querySelectorAll('iframe').forEach((frame) => frame.remove());
      host.querySelector('.viewer-failed').hidden = true;
      delete host.dataset.shown;
      host.dataset.kind = plan.kind;
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.className = 'viewer';
      frame.title = plan.title;
      frame.src = '/dokumen/penampil';
      const channel = new MessageChannel();
      const silent = setTimeout(() => fail(host, 'broken'), PATIENCE);
      serve(host, channel.port1, plan);
      host.place = (place) => channel.port1.postMessage({ place });
      frame.addEventListener('load', () => frame.contentWindow.postMessage({ plan }, '*', [channel.port2]), { once: true });
      channel.port1.addEventListener('message', () => clearTimeout(silent), { once: true });
      host.prepend(frame);
      if (plan.kind === 'PDF') wants.engine().catch(() => {});
    },

    /* turns the open file to another place */
    place: (host, place) => {
      if (!host.place || !host.querySelector('iframe')) return;
      delete host.dataset.shown;
      host.place(place);
      host.scrollIntoView({ block: 'nearest' });
    },
  };
})();
