/* Sends what was written during a visit, in the order in which it was written, each thing once: from one tab at a time, with
   the version that was read. What somebody wrote meanwhile on the server is put together field by field; where both wrote in
   one field, the change waits for a choice. What the server refuses stays, with its reason. */
(function (visit) {
  "use strict";

  const FIELDS = { score: ["level", "reason"], finding: ["kind", "text"] };

  function same(one, other, field) {
    return String(one[field] ?? "").trim() === String(other[field] ?? "").trim();
  }

  function equal(kind, one, other) {
    return FIELDS[kind].every(function (field) { return same(one, other, field); });
  }

  /* What both wrote, and the fields in which they contradict */
  function together(kind, base, mine, theirs) {
    const both = Object.assign({}, theirs);
    const open = [];
    FIELDS[kind].forEach(function (field) {
      if (!same(mine, base, field)) {
        both[field] = mine[field];
        if (!same(theirs, base, field) && !same(theirs, mine, field)) {
          open.push(field);
        }
      }
    });
    return { both: both, open: open };
  }

  async function call(method, url, body, headers) {
    const said = Object.assign({ "Accept": "application/json" }, headers);
    if (body) {
      said["Content-Type"] = "application/json";
    }
    return window.fetch(url, {
      method: method, credentials: "same-origin", headers: said, body: body ? JSON.stringify(body) : undefined
    });
  }

  function body(change) {
    const mine = change.mine;
    if (change.kind === "score") {
      const applies = mine.level !== "NA";
      return { level: applies && mine.level !== "" && mine.level !== null ? Number(mine.level) : null,
        applicable: applies, reason: mine.reason };
    }
    return { kind: mine.kind, criterion: change.criterion, text: mine.text };
  }

  function request(rest, change) {
    const match = { "If-Match": "\"" + (change.base ? change.base.version : 0) + "\"" };
    if (change.kind === "score") {
      return call("PUT", rest + "/scores/" + encodeURIComponent(change.criterion), body(change), match);
    }
    if (!change.target) {
      return call("POST", rest + "/findings", change.attempt, { "Idempotency-Key": change.key });
    }
    return call("PUT", rest + "/findings/" + change.target, body(change), match);
  }

  /* What the server says of a score or a finding, as the page writes it */
  visit.values = function (kind, said) {
    if (kind === "finding") {
      return { id: said.id, kind: said.kind, text: said.text, version: said.version };
    }
    const level = said.applicable === false ? "NA" : said.level;
    return { level: level ?? null, reason: said.reason || "", version: said.version || 0, proposed: Boolean(said.proposed) };
  };

  /* The thing of a change as a sheet has it; undefined where it is not there */
  visit.thing = function (sheet, change) {
    if (change.kind === "score") {
      const criterion = sheet.criteria.find(function (one) { return one.code === change.criterion; });
      return criterion && visit.values("score", criterion.mine || {});
    }
    const finding = sheet.findings.find(function (one) { return one.id === change.target; });
    return finding && visit.values("finding", finding);
  };

  visit.equal = equal;

  /* Whether it says enough to be sent: a level and what it rests on, or the text of a finding */
  visit.ready = function (change) {
    const mine = change.mine;
    return change.kind === "finding"
      ? Boolean((mine.text || "").trim())
      : (mine.level ?? "") !== "" && Boolean((mine.reason || "").trim());
  };

  /* What reads the device and writes it according to what it read: one at a time, of all tabs */
  visit.alone = function (act) {
    return navigator.locks.request("jalon.visit.device", act);
  };

  visit.readSheet = async function (rest, audit) {
    let answer;
    try {
      answer = await call("GET", rest + "/visit-sheet");
    } catch (offline) {
      return { status: 0 };
    }
    if (!answer.ok) {
      return { status: answer.status };
    }
    const sheet = await answer.json();
    sheet.audit = audit;
    await visit.alone(async function () {
      const before = await visit.store.sheet(audit);
      sheet.findings.forEach(function (one) {
        const known = before && before.findings.find(function (two) { return two.id === one.id; });
        one.key = known && known.key;
      });
      await visit.store.keepSheet(sheet);
    });
    return { sheet: sheet };
  };

  async function refused(answer) {
    try {
      return (await answer.json()).detail || null;
    } catch (unreadable) {
      return null;
    }
  }

  /* The sheet that is kept says what the server has */
  async function place(change, saved) {
    const sheet = await visit.store.sheet(change.audit);
    if (change.kind === "score") {
      sheet.criteria.find(function (one) { return one.code === change.criterion; }).mine = saved;
    } else {
      const others = sheet.findings.filter(function (one) { return one.id !== saved.id; });
      const before = sheet.findings.find(function (one) { return one.id === saved.id; });
      sheet.findings = others.concat(Object.assign({ key: change.key, criterion: change.criterion }, before, saved));
    }
    await visit.store.keepSheet(sheet);
  }

  /* Forgets a change that is saved, unless it was written on meanwhile: then the rest of it goes out next */
  function done(change, saved) {
    return visit.alone(async function () {
      await place(change, saved);
      await visit.store.amend(change.key, function (now) {
        if (!now || now.rev === change.rev) {
          return null;
        }
        delete now.attempt;
        return Object.assign(now, { base: saved, target: saved.id });
      });
    });
  }

  /* Puts together what both wrote */
  function met(now, theirs) {
    if (!now || (theirs && equal(now.kind, now.mine, theirs))) {
      return null;
    }
    if (!theirs) {
      return Object.assign(now, { state: "gone" });
    }
    const put = together(now.kind, now.base || {}, now.mine, theirs);
    if (put.open.length) {
      return Object.assign(now, { state: "conflict", theirs: theirs, open: put.open, base: theirs });
    }
    return Object.assign(now, { base: theirs, mine: put.both, rev: now.rev + 1 });
  }

  /* What the server has now: what it says, or what was sent, one version further */
  async function saved(change, answer) {
    if (answer.status === 201) {
      return visit.values(change.kind, await answer.json());
    }
    return Object.assign({ id: change.target }, change.mine, { version: (change.base ? change.base.version : 0) + 1 });
  }

  /* One change; answers what stops the whole, or null */
  async function send(rest, change) {
    if (change.kind === "finding" && !change.target && !change.attempt) {
      change.attempt = body(change);
      await visit.store.amend(change.key, function (now) { return now && Object.assign(now, { attempt: change.attempt }); });
    }
    let answer;
    try {
      answer = await request(rest, change);
    } catch (offline) {
      return "offline";
    }
    if (answer.ok) {
      await done(change, await saved(change, answer));
      return null;
    }
    if (answer.status === 412) {
      const read = await visit.readSheet(rest, change.audit);
      if (!read.sheet) {
        return visit.stop(read.status);
      }
      await visit.store.amend(change.key, function (now) { return met(now, visit.thing(read.sheet, change)); });
      return null;
    }
    if (answer.status === 400 || answer.status === 409 || answer.status === 422) {
      const problem = await refused(answer);
      await visit.store.amend(change.key, function (now) {
        if (now) {
          delete now.attempt;
        }
        return now && Object.assign(now, { state: "refused", problem: problem });
      });
      return null;
    }
    return visit.stop(answer.status);
  }

  /* Why nothing can be sent: by the status of an answer, 0 where none came */
  visit.stop = function (status) {
    return status === 0 ? "offline" : status === 401 ? "signedOut" : status === 403 || status === 404 ? "closed" : "later";
  };

  /* Sends all that waits; answers what stopped it, or null */
  visit.send = function (rest, audit) {
    return navigator.locks.request("jalon.visit." + audit, async function () {
      for (let round = 0; round < 200; round += 1) {
        const waiting = (await visit.store.changes(audit)).filter(function (one) { return !one.state && visit.ready(one); });
        if (!waiting.length) {
          return null;
        }
        const stop = await send(rest, waiting[0]);
        if (stop) {
          return stop;
        }
      }
      return "later";
    });
  };
}(window.jalonVisit));
