// Keyboard and small comforts of the desk. Every page works without it.
"use strict";
(() => {
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const typing = (element) => element.matches("input:not([type=checkbox]), textarea, select");

  // What only makes sense with a script is hidden until there is one.
  const reveal = () =>
    all("[data-check-all], [data-scan]").forEach((element) => element.classList.remove("hidden"));
  reveal();

  // The menu's groups close when something else is chosen, and with Escape.
  const closeMenu = (except) =>
    all(".menu details[open]").forEach((group) => {
      if (group !== except) group.open = false;
    });
  document.addEventListener("click", (event) => closeMenu(event.target.closest(".menu details")));
  document.addEventListener("keydown", (event) => {
    const open = event.key === "Escape" && document.querySelector(".menu details[open]");
    if (!open) return;
    open.open = false;
    open.querySelector("summary").focus();
  });

  // Lists: J and K move, Enter opens.
  const links = () => all("[data-list] a.open");
  const move = (step) => {
    const list = links();
    const at = list.indexOf(document.activeElement);
    const next = list[Math.max(0, Math.min(list.length - 1, at + step))];
    if (next) next.focus();
  };

  // Enter in the search takes the first line, once the list belongs to the words that stand there.
  const chooseWanted = (search) => {
    const list = document.querySelector(search.dataset.listKeys + " [data-typed]");
    if (!search.dataset.wanted || !list || list.dataset.typed !== search.value) return;
    delete search.dataset.wanted;
    const first = list.querySelector("a");
    if (first) first.click();
  };

  document.addEventListener("keydown", (event) => {
    const target = event.target;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      const form = target.closest("form") || document.querySelector("form#tiep-nhan");
      const button = form && form.querySelector("button.btn:not(.ghost)");
      if (button) {
        event.preventDefault();
        button.click();
      }
      return;
    }
    if (target.matches("[data-list-keys]") && event.key === "Enter" && target.value.trim() && window.htmx) {
      event.preventDefault();
      target.dataset.wanted = "1";
      chooseWanted(target);
      return;
    }
    if (target.matches("[data-list-keys]") && event.key === "ArrowDown") {
      const first = document.querySelector(target.dataset.listKeys + " a");
      if (first) {
        event.preventDefault();
        first.focus();
      }
      return;
    }
    if (target.matches(".choices a") && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      const list = all(".choices a");
      const next = list[list.indexOf(target) + (event.key === "ArrowDown" ? 1 : -1)];
      event.preventDefault();
      (next || document.getElementById("q")).focus();
      return;
    }
    if (typing(target) || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "/") {
      const find = document.getElementById("tim");
      event.preventDefault();
      if (find) find.focus();
      else window.location.assign("/ban-lam-viec/tim");
    } else if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else {
      const keyed = document.querySelector('[data-key="' + CSS.escape(event.key) + '"]');
      if (keyed) keyed.click();
    }
  });

  // "All papers are there": marks what is required and not yet marked.
  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-check-all]")) return;
    all("fieldset.paper").forEach((paper) => {
      if (!paper.querySelector("input:checked")) paper.querySelector('input[value="co"]').checked = true;
    });
    const name = document.getElementById("hoTen");
    if (name) name.focus();
  });

  // The intake: a procedure chosen swaps its papers in, nothing typed is lost, the focus moves on.
  const intake = document.getElementById("tiep-nhan");
  const search = document.getElementById("q");
  if (intake && search && window.htmx) {
    search.addEventListener("input", () => delete search.dataset.wanted);
    document.body.addEventListener("htmx:beforeOnLoad", (event) => {
      const answer = event.detail.xhr;
      if (answer.status === 401) {
        // The session is over: the whole form goes, is kept, and comes back after signing in.
        event.preventDefault();
        intake.submit();
      } else if (answer.status >= 400 && event.detail.target.id === "giay-to") {
        event.preventDefault();
        window.location.assign(event.detail.pathInfo.requestPath);
      }
    });
    document.body.addEventListener("htmx:afterSettle", (event) => {
      if (event.detail.target.id === "ket-qua") chooseWanted(search);
      if (event.detail.target.id !== "giay-to") return;
      reveal();
      search.value = "";
      const next = document.querySelector("#giay-to [data-check-all]") || document.getElementById("hoTen");
      next.focus();
    });
  }

  // The card's QR code: number|old number|name|ddMMyyyy|sex|address|issued (further fields are ignored).
  all("[data-id-card]").forEach((scan) =>
    scan.addEventListener("input", () => {
      const parts = scan.value.split("|");
      if (parts.length < 7 || parts[6].length < 8) return;
      const fill = (id, value) => (document.getElementById(id).value = value);
      fill("soGiayTo", parts[0]);
      fill("hoTen", parts[2]);
      fill("ngaySinh", parts[3].replace(/^(\d\d)(\d\d)(\d{4})$/, "$1/$2/$3"));
      fill("diaChi", parts[5]);
      scan.value = "";
      document.getElementById("dienThoai").focus();
    })
  );

  // How the outside code came in: pasted, scanned (faster than a hand), or typed a second time.
  const code = document.getElementById("maNgoai");
  if (code) {
    const how = document.getElementById("maNgoaiCach");
    let began = 0;
    code.addEventListener("paste", () => (how.value = "PASTED"));
    code.addEventListener("keydown", () => {
      if (code.value === "") {
        began = performance.now();
        how.value = "TYPED";
      }
    });
    code.addEventListener("change", () => {
      if (how.value === "TYPED" && performance.now() - began < code.value.length * 35) how.value = "SCANNED";
    });
  }

  // Beside the list, the acts of a dossier go without leaving the page: the panel shows the answer,
  // and the list is read again.
  const panel = document.getElementById("khung");
  if (panel && window.htmx) {
    panel.addEventListener("submit", (event) => {
      const form = event.target;
      if (!form.matches("form.act")) return;
      event.preventDefault();
      window.htmx.ajax("POST", form.getAttribute("action"), {
        source: form,
        values: Object.fromEntries(new FormData(form)),
        target: "#khung",
        select: "#ho-so",
        swap: "innerHTML",
      });
    });
    // Signed out, or an old form: sent as a whole page it is kept, and can be sent again.
    panel.addEventListener("htmx:beforeOnLoad", (event) => {
      const status = event.detail.xhr.status;
      if ((status === 401 || status === 403) && event.detail.elt.matches("form.act")) {
        event.preventDefault();
        event.detail.elt.submit();
      }
    });
    document.body.addEventListener("htmx:afterSwap", (event) => {
      if (event.detail.target !== panel) return;
      all("#danh-sach tr").forEach((row) => {
        const open = row.querySelector("a.open");
        row.classList.toggle("sel", !!open && event.detail.pathInfo.responsePath.startsWith(open.getAttribute("href")));
      });
      if (event.detail.requestConfig.verb === "post") {
        window.htmx.trigger("#danh-sach", "lam-moi");
        panel.focus({ preventScroll: true });
      }
    });
  }

  // A form that was sent is not sent again by a second click.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || (event.submitter && event.submitter.formTarget)) return;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "1";
    window.setTimeout(() => delete form.dataset.sent, 4000);
  });
})();
