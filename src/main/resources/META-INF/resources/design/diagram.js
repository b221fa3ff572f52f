/* Draws a BPMN diagram into an element and puts figures on its boxes; called by id.anugerah.ui.diagram.ProcessDiagram. */
window.anugerahDiagram = (element, xml, marks, sight) => {
  element.diagram?.close();
  element.replaceChildren();
  const style = getComputedStyle(element);
  const probe = (name) => {
    const span = document.createElement('span');
    span.style.color = `var(${name})`;
    element.append(span);
    const colour = getComputedStyle(span).color;
    span.remove();
    return colour;
  };
  const ink = probe('--lumo-body-text-color');
  const paper = probe('--lumo-base-color');
  const viewer = new BpmnJS({
    container: element,
    zoomScroll: { enabled: false },
    bpmnRenderer: { defaultFillColor: paper, defaultStrokeColor: ink },
    textRenderer: {
      defaultStyle: { fontFamily: style.fontFamily, fontSize: 15, lineHeight: 1.2 },
      externalStyle: { fontFamily: 'Arial, Helvetica, sans-serif', fontSize: 11.5, lineHeight: 1.2 },
    },
  });
  const canvas = viewer.get('canvas');
  let shown = marks;
  let wanted = sight;
  const put = (list) => {
    shown = list;
    const overlays = viewer.get('overlays');
    overlays.clear();
    ['stands', 'heat-1', 'heat-2', 'heat-3', 'heat-4'].forEach((marker) => viewer.get('elementRegistry')
      .filter((e) => canvas.hasMarker(e, marker)).forEach((e) => canvas.removeMarker(e, marker)));
    list.forEach((mark) => {
      const box = viewer.get('elementRegistry').get(mark.box);
      if (!box) {
        return;
      }
      if (mark.active) {
        canvas.addMarker(box, 'stands');
      }
      if (mark.heat) {
        canvas.addMarker(box, `heat-${mark.heat}`);
      }
      const badge = document.createElement('div');
      badge.className = mark.active ? 'diagram-badge stands' : mark.heat ? 'diagram-badge heat' : 'diagram-badge';
      badge.textContent = mark.text;
      badge.title = mark.spoken;
      const position = mark.heat ? { bottom: 0, left: 0 } : { top: 0, left: box.width };
      overlays.add(box, { position, html: badge, scale: { min: 1, max: 1.2 }, show: {} });
    });
  };
  const margin = 64;
  const view = (scale, middle) => {
    const all = canvas.viewbox().inner;
    const width = canvas.getSize().width / scale;
    const height = canvas.getSize().height / scale;
    const centred = all.x - (width - all.width) / 2;
    const x = width > all.width + 2 * margin ? centred
      : Math.min(Math.max(middle - width / 2, all.x - margin), all.x + all.width + margin - width);
    canvas.viewbox({ x, y: all.y - (height - all.height) / 2, width, height });
  };
  const whole = () => Math.min(1, canvas.getSize().width / (canvas.viewbox().inner.width + 2 * margin));
  const fit = () => view(whole(), 0);
  /* the box that is asked for; else the middle of those where somebody stands */
  const place = () => {
    const boxes = (wanted ? [wanted] : shown.filter((mark) => mark.active || mark.heat === 4).map((mark) => mark.box))
      .map((box) => viewer.get('elementRegistry').get(box)).filter(Boolean);
    return boxes.length ? boxes.reduce((sum, box) => sum + box.x + box.width / 2, 0) / boxes.length : 0;
  };
  /* readable first: the whole if it can be read, else the part where most stand */
  const begin = () => {
    canvas.resized();
    const all = canvas.viewbox().inner;
    element.style.height = `${Math.round((all.height + 2 * margin) * Math.max(whole(), 0.62))}px`;
    canvas.resized();
    view(Math.max(whole(), 0.62), place());
  };
  const look = (box) => {
    wanted = box;
    view(canvas.zoom(), place());
  };
  element.diagram = {
    mark: (list) => { shown = list; },
    look: (box) => { wanted = box; },
    fit,
    zoom: (factor) => canvas.zoom(canvas.zoom() * factor),
    move: (direction) => canvas.scroll({ dx: (direction * canvas.getSize().width) / 2, dy: 0 }),
    close: () => viewer.destroy(),
  };
  viewer.importXML(xml).then(() => {
    begin();
    put(shown);
    element.diagram.mark = put;
    element.diagram.look = look;
  });
};
