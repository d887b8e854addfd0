// A signed-in person is told before the visit ends, and stays with one press (WCAG 2.2.1). Asking how long is left does not
// count as being there; another tab that is used keeps this one quiet.
(() => {
  "use strict";
  const dialog = document.getElementById("het-phien");
  if (!dialog) {
    return;
  }
  const SECOND = 1000;
  const WARNED = Number(dialog.dataset.warned) * SECOND;
  const AGAIN = 20 * SECOND;
  const words = document.getElementById("het-phien-loi");
  const form = dialog.querySelector("form");
  let timer;
  let over = false;
  const later = (pause) => {
    clearTimeout(timer);
    timer = setTimeout(look, pause);
  };
  const told = (left) => {
    if (left <= 0) {
      over = true;
      words.textContent = words.dataset.over;
      if (!dialog.open) {
        dialog.showModal();
      }
    } else if (left > WARNED) {
      dialog.close();
      later(left - WARNED);
    } else {
      if (!dialog.open) {
        dispatchEvent(new Event("motcua:keep"));
        dialog.showModal();
      }
      later(Math.min(left, AGAIN));
    }
  };
  const asked = async (address, options) => {
    try {
      const answer = await fetch(address, { cache: "no-store", ...options });
      told(answer.ok ? Number(await answer.text()) * SECOND : 0);
    } catch {
      later(AGAIN);
    }
  };
  const look = () => asked(dialog.dataset.left);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (over) {
      dialog.close();
    } else {
      asked(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    }
  });
  look();
})();
