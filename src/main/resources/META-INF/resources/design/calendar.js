/* Cards of the finals' calendar are dragged with a pointer and let go on a slot; the form is the way for everybody else. */
window.anugerahCalendar = (desk) => {
  if (desk.dataset.dragging) {
    return;
  }
  desk.dataset.dragging = 'off';
  let card = null;
  let over = null;
  const mark = (slot) => {
    if (over !== slot) {
      over?.classList.remove('slot-over');
      slot?.classList.add('slot-over');
      over = slot;
    }
  };
  const end = () => {
    card = null;
    mark(null);
    desk.dataset.dragging = 'off';
  };
  desk.addEventListener('dragstart', (event) => {
    const dragged = event.target.closest?.('[data-drag]');
    if (dragged) {
      card = dragged.dataset.drag;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', dragged.textContent.trim());
      // after the picture of the card was taken: cards let the pointer through to the slots below them
      setTimeout(() => card && (desk.dataset.dragging = 'on'));
    }
  });
  desk.addEventListener('dragover', (event) => {
    const slot = card && event.target.closest?.('[data-slot]');
    mark(slot || null);
    if (slot) {
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
    }
  });
  desk.addEventListener('drop', (event) => {
    const slot = card && event.target.closest?.('[data-slot]');
    if (slot) {
      event.preventDefault();
      desk.$server.dropped(card, slot.dataset.slot);
    }
    end();
  });
  desk.addEventListener('dragend', end);
};
