/* The page of a visit: what an auditor scores and finds is kept on the device at each key, and sent when there is a network.
   The page opens and works without one. */
(function (visit) {
  "use strict";

  const main = document.querySelector("main[data-visit]");
  const PAUSE = 900;
  const RETRY = 15000;
  const audit = main.dataset.visit;
  const rest = main.dataset.rest;
  const list = document.getElementById("list");
  const panel = document.getElementById("sheet");
  const filter = document.getElementById("filter");
  const texts = {};
  document.getElementById("texts").content.querySelectorAll("[data-key]").forEach(function (one) {
    texts[one.dataset.key] = one.textContent.trim();
  });

  let sheet = null;
  let changes = [];
  let code = null;
  let stopped = null;
  let timer = null;
  let sending = false;
  let writing = Promise.resolve();

  function say(key) {
    return Array.prototype.slice.call(arguments, 1).reduce(function (text, value, place) {
      return text.replace("{" + place + "}", value);
    }, texts[key] || key);
  }

  function context() {
    return { say: say, open: Boolean(sheet && sheet.open) && stopped !== "closed" };
  }

  function scoreKey(criterion) {
    return audit + "|score|" + criterion;
  }

  function changeOf(key) {
    return changes.find(function (one) { return one.key === key; });
  }

  function criterionOf(wanted) {
    return sheet.criteria.find(function (one) { return one.code === wanted; });
  }

  function mine(criterion) {
    const change = changeOf(scoreKey(criterion.code));
    return change ? change.mine : visit.values("score", criterion.mine || {});
  }

  /* Findings of a criterion: those of the sheet as they are being changed, then the new ones */
  function findings(criterion) {
    const known = sheet.findings.filter(function (one) { return one.criterion === criterion.code; }).map(function (one) {
      const change = changes.find(function (two) { return two.kind === "finding" && two.target === one.id; });
      return Object.assign({}, one, { key: one.key || audit + "|finding|" + one.id, target: one.id },
        change ? change.mine : {});
    });
    const fresh = changes.filter(function (one) {
      return one.kind === "finding" && !one.target && one.criterion === criterion.code;
    }).map(function (one) { return Object.assign({ key: one.key }, one.mine); });
    return known.concat(fresh);
  }

  function pending(criterion) {
    return changes.filter(function (one) { return one.criterion === criterion.code; });
  }

  function stateOf(criterion) {
    const waiting = pending(criterion);
    if (waiting.some(function (one) { return one.state; })) {
      return "choose";
    }
    if (waiting.length) {
      return waiting.every(visit.ready) ? "waiting" : "incomplete";
    }
    const written = mine(criterion);
    return written.level === null || written.level === "" ? "open" : "scored";
  }

  /* The list of criteria */
  const MARKS = { choose: "exclamation-triangle", incomplete: "pencil", waiting: "upload", open: "circle", scored: "check" };

  function drawList() {
    list.replaceChildren();
    let group = null;
    let axis = null;
    sheet.criteria.forEach(function (criterion) {
      if (criterion.axis !== axis) {
        axis = criterion.axis;
        const title = document.createElement("h2");
        title.textContent = axis;
        group = document.createElement("ul");
        list.append(title, group);
      }
      const item = document.createElement("li");
      const button = document.createElement("button");
      const mark = document.createElement("i");
      const name = document.createElement("span");
      const state = document.createElement("span");
      button.type = "button";
      button.dataset.code = criterion.code;
      mark.setAttribute("aria-hidden", "true");
      name.textContent = criterion.code + " – " + criterion.title;
      state.className = "j-visit__state";
      button.append(mark, name, state);
      button.addEventListener("click", function () { choose(criterion.code, true); });
      item.append(button);
      group.append(item);
    });
  }

  function fits(criterion, state) {
    return filter.value === "all"
      || (filter.value === "open" && state === "open")
      || (filter.value === "waiting" && (state === "waiting" || state === "incomplete" || state === "choose"))
      || (filter.value === "finding" && findings(criterion).length > 0);
  }

  function paintList() {
    let shown = 0;
    list.querySelectorAll("button").forEach(function (button) {
      const criterion = criterionOf(button.dataset.code);
      const state = stateOf(criterion);
      const found = findings(criterion).length;
      button.firstElementChild.className = "pi pi-" + MARKS[state];
      button.lastElementChild.textContent = say("state." + state) + (found ? " · " + say("findings", found) : "");
      button.dataset.state = state;
      button.setAttribute("aria-current", String(criterion.code === code));
      button.parentElement.hidden = !fits(criterion, state);
      shown += button.parentElement.hidden ? 0 : 1;
    });
    list.querySelectorAll("ul").forEach(function (group) {
      group.previousElementSibling.hidden = !group.querySelector("li:not([hidden])");
    });
    const scored = sheet.criteria.filter(function (one) { return (mine(one).level ?? "") !== ""; }).length;
    document.getElementById("count").textContent = shown === sheet.criteria.length
      ? say("progress", scored, sheet.criteria.length)
      : say("shown", shown, sheet.criteria.length);
  }

  /* What the device does, told once in the bar and once at the criterion */
  function paintState() {
    const waiting = changes.length;
    const state = document.getElementById("connection");
    const key = stopped || (sending && waiting ? "sending" : "online");
    state.textContent = say("connection." + key) + (waiting ? " · " + say("pending", waiting) : "");
    state.dataset.state = key;
    const button = document.getElementById("send");
    button.hidden = !waiting || stopped === "signedOut" || stopped === "closed";
    button.textContent = say("sendNow");
    const saved = panel.querySelector("[data-text=saved]");
    if (saved && code) {
      const one = stateOf(criterionOf(code));
      saved.textContent = one === "choose" ? "" : say(one === "waiting" ? "kept" : one === "incomplete" ? "incomplete" : "saved");
    }
    notes();
  }

  function note(tone, text, link) {
    const drawn = document.createElement("div");
    drawn.className = "j-note j-note--" + tone;
    const line = document.createElement("p");
    line.textContent = text;
    drawn.append(line);
    if (link) {
      const go = document.createElement("a");
      go.href = link.href;
      go.textContent = link.text;
      line.append(" ", go);
    }
    return drawn;
  }

  function notes() {
    const all = [];
    if (stopped === "signedOut") {
      all.push(note("attention", say("note.signedOut"), { href: main.dataset.signIn, text: say("signIn") }));
    } else if (stopped === "closed") {
      all.push(note("attention", say(changes.length ? "note.closedWithChanges" : "note.closed")));
      changes.forEach(function (one) {
        all.push(note("info", one.criterion + " : " + (one.mine.reason || one.mine.text || "")));
      });
    } else if (!sheet) {
      all.push(note("attention", say(stopped === "offline" ? "note.notHere" : "note.later")));
    } else if (!sheet.open) {
      all.push(note("info", say("note.notNow")));
    }
    document.getElementById("notes").replaceChildren.apply(document.getElementById("notes"), all);
  }

  /* The criterion that is open */
  function choose(wanted, focus) {
    code = wanted;
    window.history.replaceState(null, "", "#" + encodeURIComponent(wanted));
    main.classList.toggle("j-visit--criterion", Boolean(focus));
    drawCriterion();
    paintList();
    paintState();
    if (focus) {
      panel.querySelector("h2").focus();
    }
  }

  function drawCriterion() {
    const criterion = criterionOf(code);
    const drawn = visit.drawCriterion(criterion, mine(criterion), context());
    drawn.querySelectorAll("input[name=level], #reason").forEach(function (one) {
      one.addEventListener("input", function () { writeScore(criterion, drawn); });
    });
    drawn.querySelectorAll("[data-walk]").forEach(function (button) {
      const next = sheet.criteria[sheet.criteria.indexOf(criterion) + Number(button.dataset.walk)];
      button.disabled = !next;
      button.addEventListener("click", function () { choose(next.code, true); });
    });
    drawn.querySelector("[data-to-list]").addEventListener("click", function () {
      main.classList.remove("j-visit--criterion");
      list.querySelector("[aria-current=true]").focus();
    });
    drawn.querySelector("[data-new-finding]").addEventListener("click", function () { newFinding(criterion); });
    panel.replaceChildren(drawn);
    drawFindings();
    drawChoices();
  }

  function drawFindings() {
    const criterion = criterionOf(code);
    const all = findings(criterion);
    const place = panel.querySelector("[data-findings]");
    place.replaceChildren.apply(place, all.map(function (one, index) {
      const drawn = visit.drawFinding(one, index + 1, context());
      drawn.querySelectorAll("[data-kind], [data-finding-text]").forEach(function (field) {
        field.addEventListener("input", function () { writeFinding(criterion, one, drawn); });
      });
      drawn.querySelector("[data-withdraw]").addEventListener("click", function () { forget(one); });
      return drawn;
    }));
    panel.querySelector("[data-if=noFinding]").hidden = all.length > 0;
  }

  /* Writing: on the device first, upon what the server last said */
  function write(key, change) {
    writing = writing.then(function () {
      return visit.alone(function () { return keep(key, change); });
    }).then(refresh, function () {
      document.getElementById("connection").textContent = say("connection.full");
    });
    return writing.then(function () { later(PAUSE); });
  }

  async function keep(key, change) {
    const known = await visit.store.sheet(audit);
    const finding = known.findings.find(function (one) { return one.key === key || (change.target && one.id === change.target); });
    const start = { key: key, audit: audit, order: Date.now(), rev: 0, kind: change.kind, criterion: change.criterion,
      target: finding ? finding.id : null };
    start.base = change.kind === "score" || finding ? visit.thing(known, start) : null;
    await visit.store.amend(key, function (now) {
      const kept = now || start;
      kept.mine = change.mine;
      kept.rev += 1;
      if (kept.state === "refused") {
        delete kept.state;
        delete kept.problem;
      }
      const unchanged = kept.base && !kept.attempt && visit.equal(kept.kind, kept.mine, kept.base);
      return !kept.state && unchanged ? null : kept;
    });
  }

  async function refresh() {
    changes = await visit.store.changes(audit);
    paintList();
    paintState();
  }

  function writeScore(criterion, drawn) {
    const chosen = drawn.querySelector("input[name=level]:checked");
    write(scoreKey(criterion.code), {
      kind: "score",
      criterion: criterion.code,
      mine: { level: chosen ? chosen.value : null, reason: drawn.querySelector("#reason").value }
    });
  }

  function writeFinding(criterion, one, drawn) {
    write(one.key, {
      kind: "finding", criterion: criterion.code, target: one.target,
      mine: { kind: drawn.querySelector("[data-kind]").value, text: drawn.querySelector("[data-finding-text]").value }
    });
  }

  function newFinding(criterion) {
    const key = audit + "|finding|" + window.crypto.randomUUID();
    const drawn = visit.drawFinding({ key: key }, findings(criterion).length + 1, context());
    const one = { key: key };
    drawn.querySelectorAll("[data-kind], [data-finding-text]").forEach(function (field) {
      field.addEventListener("input", function () {
        if (drawn.querySelector("[data-finding-text]").value.trim()) {
          writeFinding(criterion, one, drawn);
        }
      });
    });
    drawn.querySelector("[data-withdraw]").addEventListener("click", function () { forget(one); });
    panel.querySelector("[data-findings]").append(drawn);
    panel.querySelector("[data-if=noFinding]").hidden = true;
    drawn.querySelector("[data-finding-text]").focus();
  }

  /* What was never sent is forgotten; what the server has is withdrawn on the page of the audit, with a reason */
  function forget(one) {
    writing = writing.then(function () { return visit.store.amend(one.key, function () { return null; }); }).then(refresh);
    writing.then(drawFindings);
    panel.querySelector("[data-new-finding]").focus();
  }

  /* What waits for a choice */
  function settle(change, act) {
    return visit.store.amend(change.key, function (now) {
      const settled = now && act(now);
      if (settled) {
        settled.rev += 1;
      }
      return settled;
    }).then(refresh).then(function () {
      drawCriterion();
      panel.querySelector("h2").focus();
      later(0);
    });
  }

  function without(now, field) {
    now.open = now.open.filter(function (one) { return one !== field; });
    if (!now.open.length) {
      delete now.state;
      delete now.open;
      delete now.theirs;
    }
    return now;
  }

  function shown(change, field, criterion) {
    const value = change.theirs[field];
    return field === "level" ? visit.levelName(value, criterion, context())
      : field === "kind" ? say("kind." + value)
      : value || say("nothing");
  }

  function choiceOf(change, field, criterion) {
    const long = field === "reason" || field === "text";
    return visit.drawChoice({ title: say("conflict"), what: say("field." + field), theirs: shown(change, field, criterion) }, {
      mine: { act: function () { settle(change, function (now) { return without(now, field); }); } },
      theirs: { act: function () {
        settle(change, function (now) {
          now.mine[field] = now.theirs[field];
          return without(now, field);
        });
      } },
      both: long ? { act: function () {
        settle(change, function (now) {
          now.mine[field] = [now.theirs[field], now.mine[field]].filter(Boolean).join("\n\n");
          return without(now, field);
        });
      } } : null
    });
  }

  function refusalOf(change) {
    const gone = change.state === "gone";
    return visit.drawChoice({ title: gone ? say("gone") : change.problem || say("refused"), what: "", theirs: "" }, {
      mine: { label: say(gone ? "recordAgain" : "retry"), act: function () {
        settle(change, function (now) {
          delete now.state;
          delete now.problem;
          return gone ? Object.assign(now, { target: null, base: null }) : now;
        });
      } },
      theirs: { label: say("giveUp"), act: function () { settle(change, function () { return null; }); } }
    });
  }

  function drawChoices() {
    const criterion = criterionOf(code);
    const place = panel.querySelector("[data-conflicts]");
    const all = [];
    pending(criterion).forEach(function (change) {
      if (change.state === "conflict") {
        change.open.forEach(function (field) { all.push(choiceOf(change, field, criterion)); });
      } else if (change.state) {
        all.push(refusalOf(change));
      }
    });
    place.replaceChildren.apply(place, all);
  }

  /* Sending */
  function later(wait) {
    window.clearTimeout(timer);
    timer = window.setTimeout(send, wait);
  }

  async function send() {
    if (sending) {
      later(PAUSE);
      return;
    }
    window.clearTimeout(timer);
    sending = true;
    paintState();
    try {
      await writing;
      stopped = await visit.send(rest, audit);
      sheet = (await visit.store.sheet(audit)) || sheet;
      if (!stopped && !sheet) {
        await read();
      }
    } finally {
      sending = false;
    }
    await refresh();
    if (sheet && code && pending(criterionOf(code)).some(function (one) { return one.state; })) {
      drawChoices();
    }
    if (stopped === "offline" || stopped === "later") {
      later(RETRY);
    }
  }

  async function read() {
    const known = await visit.readSheet(rest, audit);
    if (known.sheet) {
      sheet = known.sheet;
      stopped = null;
    } else {
      stopped = visit.stop(known.status);
      if (stopped === "closed") {
        await visit.store.dropSheet(audit);
        sheet = null;
      }
    }
  }

  async function keepPage() {
    if (!("serviceWorker" in navigator)) {
      return;
    }
    await navigator.serviceWorker.register(main.dataset.worker);
    await navigator.serviceWorker.ready;
    const parts = window.performance.getEntriesByType("resource").map(function (one) { return one.name; })
      .filter(function (name) { return name.includes("/jakarta.faces.resource/"); });
    const cache = await window.caches.open("jalon.visit");
    await cache.addAll(Array.from(new Set(parts)).concat(window.location.pathname + window.location.search));
    main.dataset.ready = "true";
  }

  function begin() {
    drawList();
    document.getElementById("structure").textContent = sheet.structureName;
    const asked = decodeURIComponent(window.location.hash.slice(1));
    choose(criterionOf(asked) ? asked : sheet.criteria[0].code, false);
    main.classList.toggle("j-visit--criterion", asked === code);
  }

  filter.addEventListener("change", paintList);
  document.getElementById("send").addEventListener("click", function () { later(0); });
  window.addEventListener("online", function () { later(0); });
  window.addEventListener("offline", function () {
    stopped = "offline";
    paintState();
  });

  (async function () {
    changes = await visit.store.changes(audit);
    sheet = (await visit.store.sheet(audit)) || null;
    await read();
    if (sheet) {
      begin();
      later(0);
    } else {
      paintState();
    }
    if (stopped === null) {
      keepPage();
    }
  }());
}(window.jalonVisit));
