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
  const tell = (name, value, warn) => {
    const line = document.createElement("p");
    line.textContent = box.dataset[name].replace("#", String(value));
    box.replaceChildren(line);
    box.classList.toggle("warn", Boolean(warn));
    box.hidden = false;
  };
  const tellWaiting = () => {
    const entries = waiting();
    if (entries.length > 0) tell("waiting", entries.length);
    document.querySelectorAll("[data-number]").forEach((line) => {
      if (entries.some((one) => one.number === line.dataset.number)) line.textContent = box.dataset.here;
    });
  };

  // The token of a page kept on the telephone may be old: each sending takes a fresh one.
  const token = async () => {
    const answer = await fetch(LIST, { cache: "no-store", headers: { "X-Fresh": "1" } });
    if (!answer.ok) return answer.status;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return page.querySelector("input[name=_csrf]").value;
  };
  const deliver = async (entry) => {
    try {
      const fresh = await token();
      if (typeof fresh === "number") return fresh === 410 || fresh === 403 ? "gone" : "away";
      const body = new URLSearchParams(entry.body);
      body.set("_csrf", fresh);
      const answer = await fetch(entry.action, { method: "POST", body });
      if (answer.ok) return "sent";
      if (answer.status === 409) return "before";
      if (answer.status === 410 || answer.status === 404) return "gone";
      return answer.status === 422 ? "wrong" : "away";
    } catch {
      return "away";
    }
  };
  const forget = (number) =>
    "caches" in window ? caches.open(CACHE).then((cache) => cache.delete("/khao-sat/" + number)) : Promise.resolve();

  let sending = false;
  const sendAll = async () => {
    if (sending || waiting().length === 0) return;
    sending = true;
    let sent = 0;
    const before = [];
    for (const entry of waiting()) {
      const became = await deliver(entry);
      if (became === "away") break;
      if (became === "gone") {
        tell("gone", waiting().length, true);
        sending = false;
        return;
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
    if (before.length > 0) tell("before", before.join(", "), true);
    else if (waiting().length > 0) tellWaiting();
    else if (sent > 0) tell("sent", sent);
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
        await forget(entry.number);
        window.location.assign(LIST + "?vua=" + entry.number);
      } else if (became === "away" && empty) {
        tell("empty", "", true);
        box.scrollIntoView();
      } else if (became === "away") {
        keep([...waiting().filter((one) => one.key !== entry.key), entry]);
        window.location.assign(LIST);
      } else form.submit(); // the office's own page says why
    });
  });

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
  window.addEventListener("online", sendAll);
  tellWaiting();
  sendAll();
})();
