/* What the page of a visit keeps on this device: the sheet of each audit as it was last read, and what was written and the
   server does not have yet. Signing out removes both (shell.js). */
window.jalonVisit = {};
(function (visit) {
  "use strict";

  const NAME = "jalon.visit";
  let opened = null;

  function open() {
    if (!opened) {
      opened = new Promise(function (resolve, reject) {
        const request = window.indexedDB.open(NAME, 1);
        request.onupgradeneeded = function () {
          request.result.createObjectStore("sheets", { keyPath: "audit" });
          request.result.createObjectStore("changes", { keyPath: "key" }).createIndex("audit", "audit");
        };
        request.onsuccess = function () {
          request.result.onversionchange = function () {
            request.result.close();
            opened = null;
          };
          resolve(request.result);
        };
        request.onerror = function () { reject(request.error); };
      });
    }
    return opened;
  }

  /* Resolves once the device has it, not before */
  async function within(store, mode, act) {
    const database = await open();
    return new Promise(function (resolve, reject) {
      const transaction = database.transaction(store, mode);
      const request = act(transaction.objectStore(store));
      transaction.oncomplete = function () { resolve(request.result); };
      transaction.onabort = function () { reject(transaction.error); };
    });
  }

  visit.store = {
    sheet: function (audit) {
      return within("sheets", "readonly", function (store) { return store.get(audit); });
    },
    keepSheet: function (sheet) {
      return within("sheets", "readwrite", function (store) { return store.put(sheet); });
    },
    changes: async function (audit) {
      const all = await within("changes", "readonly", function (store) { return store.index("audit").getAll(audit); });
      return all.sort(function (one, other) { return one.order - other.order; });
    },
    /* Reads one change, lets it be changed, and keeps what comes out: nothing is written in between. Null removes it. */
    amend: async function (key, act) {
      const database = await open();
      return new Promise(function (resolve, reject) {
        const transaction = database.transaction("changes", "readwrite");
        const store = transaction.objectStore("changes");
        let result = null;
        store.get(key).onsuccess = function (event) {
          result = act(event.target.result || null);
          if (result) {
            store.put(result);
          } else {
            store.delete(key);
          }
          store.count().onsuccess = function (counted) { // who signs out is warned of it (shell.js)
            window.localStorage.setItem("jalon.visit.unsent", String(counted.target.result));
          };
        };
        transaction.oncomplete = function () { resolve(result); };
        transaction.onabort = function () { reject(transaction.error); };
      });
    },
    dropSheet: function (audit) {
      return within("sheets", "readwrite", function (store) { return store.delete(audit); });
    }
  };
}(window.jalonVisit));
