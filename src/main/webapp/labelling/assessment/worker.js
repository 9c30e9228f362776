/* Lets the page of a visit open where there is no network: it keeps the page and what it is made of (style, scripts, type),
   never what the server says of an audit, which the page keeps itself. The network is asked first. */
"use strict";

const CACHE = "jalon.visit";
const PATIENCE = 4000;

self.addEventListener("install", function () {
  self.skipWaiting();
});

self.addEventListener("activate", function (event) {
  event.waitUntil(self.clients.claim());
});

function kept(request, answer) {
  if (answer.ok && !answer.redirected && answer.type === "basic") {
    const copy = answer.clone();
    return caches.open(CACHE).then(function (cache) { return cache.put(request, copy); }).then(function () { return answer; });
  }
  return answer;
}

function patient(request) {
  return new Promise(function (resolve, reject) {
    const timer = setTimeout(function () { reject(new Error("slow")); }, PATIENCE);
    fetch(request).then(function (answer) {
      clearTimeout(timer);
      resolve(answer);
    }, reject);
  });
}

async function freshOrKept(request) {
  try {
    return await kept(request, await patient(request));
  } catch (unreachable) {
    return (await caches.match(request)) || fetch(request);
  }
}

self.addEventListener("fetch", function (event) {
  const request = event.request;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) {
    return;
  }
  if (request.mode === "navigate" || url.pathname.includes("/jakarta.faces.resource/")) {
    event.respondWith(freshOrKept(request));
  }
});
