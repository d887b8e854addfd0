// A computer that citizens share: after a minute in which nobody touches it, everything is forgotten; the way back
// leads to no page of the person before. Without scripts the page itself goes on after a minute.
(() => {
  "use strict";
  const QUIET = 45000;
  const REST = 15000;
  const turn = document.currentScript.dataset.turn;
  const before = history.state && history.state.turn;
  if (before && before !== turn) {
    document.documentElement.hidden = true;
    location.replace("/kiosk");
    return;
  }
  history.replaceState({ ...history.state, turn }, "");
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      location.reload();
    }
  });
  if (location.pathname === "/kiosk") {
    return;
  }
  let asks;
  let over;
  const wait = () => {
    const dialog = document.getElementById("con-ai");
    clearTimeout(asks);
    clearTimeout(over);
    if (dialog && dialog.open) {
      dialog.close();
    }
    asks = setTimeout(() => {
      if (dialog) {
        dialog.showModal();
      }
      over = setTimeout(() => location.replace("/kiosk/xong"), REST);
    }, QUIET);
  };
  for (const sign of ["pointerdown", "keydown", "input", "wheel", "touchmove"]) {
    addEventListener(sign, wait, { passive: true });
  }
  addEventListener("DOMContentLoaded", wait);
})();
