// Shows an interviewer the pages taken along where there is no network. Nothing is kept that was not taken along; once the office says
// that the signs lead nowhere any more, everything kept is thrown away.
"use strict";
const CACHE = "khao-sat";
const OVER = [403, 410];

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET" || new URL(event.request.url).origin !== self.location.origin) return;
  event.respondWith(answered(event.request));
});

const answered = async (request) => {
  const page = request.mode === "navigate";
  try {
    const answer = await fetch(request);
    if (OVER.includes(answer.status) && new URL(request.url).pathname.startsWith("/khao-sat/")) await caches.delete(CACHE);
    return answer;
  } catch (away) {
    const fresh = request.headers.get("X-Fresh") === "1";
    const kept = fresh ? undefined : await caches.match(request, { ignoreSearch: page, ignoreVary: true });
    const list = page && !kept ? await caches.match("/khao-sat/danh-sach", { ignoreVary: true }) : undefined;
    if (kept || list) return kept || list;
    throw away;
  }
};
