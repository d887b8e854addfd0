// The interviewer's telephone where there is no network: answers wait on it and are sent later, each sending with a key of its own,
// so that it counts once however often it arrives. Every page works without this script, as long as there is a network.
"use strict";
(() => {
  const QUEUE = "khao-sat.cho-gui";
  const CACHE = "khao-sat";
  const LIST = "/khao-sat/danh-sach";
  const box = document.getElementById("ngoai-mang");
  if (!box) return;

  const waiting = () => {
    try {
      return JSON.parse(window.localStorage.getItem(QUEUE) || "[]");
    } catch {
      return [];
    }
  };
  const keep = (entries) => window.localStorage.setItem(QUEUE, JSON.stringify(entries));
  const without = (entry) => keep(waiting().filter((one) => one.key !== entry.key));
  // What the telephone counted carries the id of its definition, as every number of the office's pages does.
  const number = (id, value) => {
    const figure = document.createElement("data");
    figure.className = "fig";
    figure.value = figure.textContent = String(value);
    figure.dataset.figure = id;
    return figure;
  };
  const line = (name, value) => {
    const words = document.createElement("p");
    const [before, ...after] = box.dataset[name].split("#");
    const id = box.dataset[name + "Figure"];
    words.append(before, id ? number(id, value) : String(value), after.join("#"));
    return words;
  };
  const tell = (name, value, warn) => {
    box.replaceChildren(line(name, value));
    box.classList.toggle("warn", Boolean(warn));
    box.hidden = false;
  };
  // What the office could not take stays on the telephone until somebody has mended it.
  const here = window.location.pathname.split("/")[2];
  const tellWrong = () => {
    box.querySelectorAll(".mend").forEach((old) => old.remove());
    for (const entry of waiting().filter((one) => one.wrong)) {
      const words = line("wrong", entry.number);
      words.className = "mend";
      if (entry.number !== here) {
        const back = document.createElement("a");
        back.href = "/khao-sat/" + entry.number;
        back.textContent = box.dataset.mend.replace("#", entry.number);
        words.append(" ", back);
      }
      box.append(words);
      box.classList.add("warn");
      box.hidden = false;
    }
  };
  const tellWaiting = () => {
    const entries = waiting();
    const unsent = entries.filter((one) => !one.wrong).length;
    if (unsent > 0) tell("waiting", unsent);
    document.querySelectorAll("[data-number]").forEach((place) => {
      if (entries.some((one) => one.number === place.dataset.number)) place.textContent = box.dataset.here;
    });
  };
  // The signs lead nowhere any more: answers nobody can take do not stay on somebody's telephone.
  const throwAway = async () => {
    const lost = waiting().length;
    window.localStorage.removeItem(QUEUE);
    if ("caches" in window) await caches.delete(CACHE);
    if (lost > 0) tell("gone", lost, true);
  };

  // The token of a page kept on the telephone may be old: each sending takes a fresh one.
  const token = async () => {
    const answer = await fetch(LIST, { cache: "no-store", headers: { "X-Fresh": "1" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (answer.ok) return { token: page.querySelector("input[name=_csrf]").value };
    if (page.querySelector("#ngoai-mang[data-over]")) return { why: "gone" };
    return { why: answer.status === 403 ? "refused" : "away" };
  };
  const deliver = async (entry) => {
    try {
      const fresh = await token();
      if (fresh.why) return fresh.why;
      const body = new URLSearchParams(entry.body);
      body.set("_csrf", fresh.token);
      const answer = await fetch(entry.action, { method: "POST", body });
      if (answer.ok) return "sent";
      if (answer.status === 409) return "before";
      if (answer.status === 404) return "refused";
      return answer.status === 422 ? "wrong" : "away";
    } catch {
      return "away";
    }
  };
  const forget = (number) =>
    "caches" in window ? caches.open(CACHE).then((cache) => cache.delete("/khao-sat/" + number)) : Promise.resolve();

  // A network that comes and goes: asked again for a while, less and less often.
  let tries = 0;
  const again = () => {
    if (!navigator.onLine || tries >= 20) return;
    tries += 1;
    setTimeout(sendAll, Math.min(60000, 1000 * tries));
  };

  let sending = false;
  const sendAll = async () => {
    const ready = () => waiting().filter((one) => !one.wrong);
    if (sending || ready().length === 0) return tellWrong();
    sending = true;
    let sent = 0;
    const before = [];
    for (const entry of ready()) {
      const became = await deliver(entry);
      if (became === "away") again();
      if (became === "away" || became === "refused") break;
      if (became === "gone") {
        sending = false;
        return throwAway();
      }
      if (became === "wrong") {
        keep(waiting().map((one) => (one.key === entry.key ? { ...one, wrong: true } : one)));
        continue;
      }
      without(entry);
      document.querySelectorAll("[data-number='" + entry.number + "']").forEach((line) => {
        line.textContent = box.dataset.done;
      });
      await forget(entry.number);
      if (became === "sent") sent += 1;
      else before.push(entry.number);
    }
    sending = false;
    box.replaceChildren();
    box.hidden = true;
    if (before.length > 0) tell("before", before.join(", "), true);
    else if (ready().length > 0) tellWaiting();
    else if (sent > 0) tell("sent", sent);
    tellWrong();
  };

  document.querySelectorAll("form[action$='/phieu'], form[action$='/khong-gap']").forEach((form) => {
    const number = form.getAttribute("action").split("/")[2];
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const fields = new FormData(form);
      if (event.submitter && event.submitter.name) fields.set(event.submitter.name, event.submitter.value);
      fields.delete("_csrf");
      const empty = form.id === "phieu" && !Array.from(fields.keys()).some((name) => /^Q\d/.test(name) && fields.get(name) !== "");
      const body = new URLSearchParams(fields).toString();
      const action = new URL(form.action).pathname;
      const entry = { key: action + (fields.get("khoa") || ""), number, action, body };
      const became = await deliver(entry);
      if (became === "sent") {
        keep(waiting().filter((one) => one.number !== number));
        await forget(number);
        window.location.assign(LIST + "?vua=" + number);
      } else if (became === "away" && empty) {
        tell("empty", "", true);
        box.scrollIntoView();
      } else if (became === "away") {
        keep([...waiting().filter((one) => one.key !== entry.key), entry]);
        window.location.assign(LIST);
      } else form.submit(); // the office's own page says why
    });
  });

  // An interview the office could not take is opened again with its answers; its page says if somebody else was quicker.
  const kept = waiting().find((one) => one.wrong && one.number === here);
  const paper = document.getElementById("phieu");
  if (kept && paper && !document.querySelector(".problems")) {
    const given = new URLSearchParams(kept.body);
    for (const field of paper.elements) {
      if (["radio", "checkbox"].includes(field.type)) field.checked = given.getAll(field.name).includes(field.value);
      else if (given.has(field.name)) field.value = given.get(field.name);
    }
  } else if (kept && document.getElementById("da-tra-loi")) without(kept);

  const leave = document.getElementById("roi");
  if (leave) {
    leave.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (waiting().length > 0 && !leave.dataset.sure) {
        leave.dataset.sure = "1";
        tell("unsent", waiting().length, true);
        return;
      }
      window.localStorage.removeItem(QUEUE);
      if ("caches" in window) await caches.delete(CACHE);
      leave.submit();
    });
  }

  const take = document.getElementById("mang-theo");
  if ("serviceWorker" in navigator) {
    navigator.serviceWorker.register("/khao-sat/ngoai-mang.js", { scope: "/khao-sat/" }).catch(() => {});
    if (take) {
      take.hidden = false;
      take.querySelector("button").addEventListener("click", async () => {
        await navigator.serviceWorker.ready;
        const cache = await caches.open(CACHE);
        const people = Array.from(document.querySelectorAll(".slots a"), (link) => link.getAttribute("href"));
        const parts = Array.from(document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]"), (part) => part.href || part.src);
        try {
          await cache.addAll([LIST, ...parts, ...people]);
          tell("taken", people.length);
        } catch {
          tell("notTaken", "", true);
        }
      });
    }
  }
  window.addEventListener("online", () => {
    tries = 0;
    sendAll();
  });
  if (box.dataset.over !== undefined) throwAway();
  else {
    tellWaiting();
    sendAll();
  }
})();
