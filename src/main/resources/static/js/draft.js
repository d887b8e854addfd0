// A question of a draft: what is typed is kept as soon as the field is left. Without scripts, or without a network, it is
// kept with the button; the page itself holds it until then.
(() => {
  "use strict";
  const form = document.querySelector("form.draft");
  const told = document.getElementById("da-luu");
  if (!form || !told) {
    return;
  }
  const PATIENCE = 3000;
  let last = Promise.resolve();
  let waiting = 0;
  let unsaved = false;
  const keep = async () => {
    const typed = new URLSearchParams(new FormData(form));
    typed.delete("_the");
    typed.set("_luu", "1");
    try {
      const answer = await fetch(form.action, { method: "POST", body: typed, redirect: "manual" });
      if (answer.ok) {
        form.elements._phienBan.value = await answer.text();
        told.textContent = told.dataset.kept;
        unsaved = false;
      } else {
        told.textContent = answer.status === 401 ? told.dataset.over : told.dataset.lost;
      }
    } catch {
      told.textContent = told.dataset.lost;
    }
  };
  const queue = () => {
    waiting += 1;
    last = last.then(keep).finally(() => {
      waiting -= 1;
    });
  };
  form.addEventListener("change", (event) => {
    if (event.target.name !== "_the") {
      queue();
    }
  });
  form.addEventListener("input", (event) => {
    unsaved = unsaved || event.target.name !== "_the";
  });
  // The visit is about to end: what stands in a field nobody left is kept, too.
  addEventListener("motcua:keep", () => {
    if (unsaved) {
      queue();
    }
  });
  addEventListener("online", queue);
  // What is still on its way arrives first: the answer sent with the button is the later one.
  form.addEventListener("submit", (event) => {
    if (waiting > 0) {
      event.preventDefault();
      const patience = new Promise((done) => setTimeout(done, PATIENCE));
      Promise.race([last, patience]).then(() => {
        waiting = 0;
        form.requestSubmit(event.submitter);
      });
    }
  });
})();
