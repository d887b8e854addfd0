// Keyboard and small comforts of the desk. Every page works without it.
"use strict";
(() => {
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const typing = (element) => element.matches("input:not([type=checkbox]), textarea, select");

  // What only makes sense with a script is hidden until there is one.
  const reveal = () =>
    all("[data-check-all], [data-scan], [data-scripted]").forEach((element) => element.classList.remove("hidden"));
  reveal();

  // An answer that is not what was asked for: its own sentence when it has one, else the page's.
  const sentence = (answer, usual) => {
    const told = new DOMParser().parseFromString(answer.responseText || "", "text/html");
    const advice = answer.status < 500 && told.querySelector("main h1 ~ .card p");
    return advice ? advice.textContent.trim() : usual;
  };
  const holds = (answer, id) => (answer.responseText || "").includes('id="' + id + '"');

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

  // Keys of one letter can be switched off on this computer (speech input types letters too).
  const OFF = "motcua.keys-off";
  const keysOff = () => {
    try {
      return window.localStorage.getItem(OFF) === "1";
    } catch {
      return false;
    }
  };
  const keySwitch = document.getElementById("phim-tat");
  if (keySwitch) {
    keySwitch.checked = !keysOff();
    keySwitch.addEventListener("change", () => {
      if (keySwitch.checked) window.localStorage.removeItem(OFF);
      else window.localStorage.setItem(OFF, "1");
    });
  }

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
    if (keysOff() || typing(target) || event.ctrlKey || event.altKey || event.metaKey) return;
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
    const results = document.getElementById("ket-qua");
    const failed = (words) => {
      delete search.dataset.wanted;
      const notice = document.createElement("p");
      notice.className = "error";
      notice.textContent = words;
      document.getElementById("ket-qua").replaceChildren(notice);
    };
    search.addEventListener("input", () => delete search.dataset.wanted);
    document.body.addEventListener("htmx:beforeOnLoad", (event) => {
      const answer = event.detail.xhr;
      if (answer.status === 401) {
        // The session is over: the whole form goes, is kept, and comes back after signing in.
        event.preventDefault();
        intake.submit();
      } else if (answer.status >= 400) {
        // The database away, the procedure withdrawn: said beside the search, nothing typed moves.
        event.preventDefault();
        failed(sentence(answer, results.dataset.failed));
      }
    });
    document.body.addEventListener("htmx:sendError", () => failed(results.dataset.failed));
    // "Find" with a script asks for the list only; Enter in another field is not meant for it.
    intake.addEventListener("submit", (event) => {
      if (!event.submitter || event.submitter.name !== "tim") return;
      event.preventDefault();
      event.stopPropagation();
      const field = document.activeElement;
      if (field !== search && intake.contains(field) && field.matches("input")) {
        // Not within this event: a form that is being sent sends nothing else.
        window.setTimeout(() => intake.querySelector("[data-submit-key]").click());
        return;
      }
      search.focus();
      window.htmx.trigger(search, "tim-ngay");
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

  // What is only reckoned beside a form while it is typed: no answer, no change.
  document.body.addEventListener("htmx:beforeOnLoad", (event) => {
    const status = event.detail.xhr.status;
    if (event.detail.target.id === "phi" && status >= 400 && status !== 401) event.preventDefault();
  });

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
    let ended = 0;
    code.addEventListener("input", () => (ended = performance.now()));
    code.addEventListener("paste", () => (how.value = "PASTED"));
    code.addEventListener("keydown", () => {
      if (code.value === "") {
        began = performance.now();
        how.value = "TYPED";
      }
    });
    code.addEventListener("change", () => {
      if (how.value === "TYPED" && ended - began < code.value.length * 35) how.value = "SCANNED";
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
    // Signed out, an old form, the database away: an act is sent as a whole page, whose answer keeps
    // what was typed; a dossier or list that could not be fetched is said, and the page stays.
    const notice = document.getElementById("khong-tai-duoc");
    const say = (words) => {
      notice.textContent = words;
      notice.classList.toggle("hidden", !words);
    };
    document.body.addEventListener("htmx:beforeOnLoad", (event) => {
      const answer = event.detail.xhr;
      const source = event.detail.elt;
      const act = source.matches("form.act");
      if (holds(answer, event.detail.target === panel ? "ho-so" : "danh-sach")) {
        say("");
      } else if (act && answer.status >= 400) {
        event.preventDefault();
        source.submit();
      } else if (act) {
        event.preventDefault();
        window.location.assign(answer.responseURL);
      } else if (answer.status !== 401) {
        event.preventDefault();
        say(sentence(answer, notice.dataset.failed));
      }
    });
    document.body.addEventListener("htmx:sendError", () => say(notice.dataset.failed));
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
