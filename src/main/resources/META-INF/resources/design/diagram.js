/* Draws a BPMN diagram into an element and puts figures on its boxes; called by id.anugerah.ui.diagram.ProcessDiagram. */
window.anugerahDiagram = (element, xml, marks) => {
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
  const large = element.clientWidth < 1300;
  const viewer = new BpmnJS({
    container: element,
    zoomScroll: { enabled: false },
    bpmnRenderer: { defaultFillColor: paper, defaultStrokeColor: ink },
    textRenderer: {
      defaultStyle: { fontFamily: style.fontFamily, fontSize: large ? 19 : 15, lineHeight: 1.15 },
      externalStyle: { fontFamily: style.fontFamily, fontSize: large ? 17 : 14, lineHeight: 1.15 },
    },
  });
  const canvas = viewer.get('canvas');
  const put = (list) => {
    const overlays = viewer.get('overlays');
    overlays.clear();
    viewer.get('elementRegistry').filter((e) => canvas.hasMarker(e, 'stands')).forEach((e) => canvas.removeMarker(e, 'stands'));
    list.forEach((mark) => {
      const box = viewer.get('elementRegistry').get(mark.box);
      if (!box) {
        return;
      }
      if (mark.active) {
        canvas.addMarker(box, 'stands');
      }
      const badge = document.createElement('div');
      badge.className = mark.active ? 'diagram-badge stands' : 'diagram-badge';
      badge.textContent = mark.text;
      badge.title = mark.spoken;
      overlays.add(box, { position: { top: 0, left: box.width }, html: badge, scale: { min: 1, max: 1.2 }, show: {} });
    });
  };
  const fit = () => {
    canvas.resized();
    const all = canvas.viewbox().inner;
    const scale = Math.min(1, canvas.getSize().width / (all.width + 60));
    const readable = Math.max(scale, element.clientWidth < 600 ? 0.45 : 0.3);
    const width = canvas.getSize().width / readable;
    const height = canvas.getSize().height / readable;
    const left = readable > scale ? all.x - 30 : all.x - (width - all.width) / 2;
    canvas.viewbox({ x: left, y: all.y - (height - all.height) / 2, width, height });
  };
  element.diagram = {
    mark: put,
    fit,
    zoom: (factor) => canvas.zoom(canvas.zoom() * factor),
    move: (direction) => canvas.scroll({ dx: (direction * canvas.getSize().width) / 2, dy: 0 }),
    close: () => viewer.destroy(),
  };
  viewer.importXML(xml).then(() => {
    fit();
    put(marks);
  });
};
