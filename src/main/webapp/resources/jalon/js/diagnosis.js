/* A criterion saves itself while one types. What cannot be sent stays on this device, under the account and the score, until
   it is saved or its owner signs out. What two people wrote at once is put together field by field; where both wrote in
   one field, both texts are shown and one chooses. Without this script the form's own buttons do the same, at a press. */
(function () {
  "use strict";

  var PAUSE = 1200;
  var RETRY = 10000;
  var TEXTS = ["reason", "strengths", "weaknesses"];
  var NOT_APPLICABLE = -1;

  /* A colleague chosen in the list is named in the comment */
  document.addEventListener("change", function (event) {
    var list = event.target;
    if (list instanceof HTMLSelectElement && list.dataset.mention && list.value) {
      var comment = document.getElementById(list.dataset.mention);
      comment.value = (comment.value ? comment.value.replace(/\s*$/, " ") : "") + "@" + list.value + " ";
      list.value = "";
      comment.focus();
    }
  });

  var form = document.querySelector("form[data-autosave]");
  if (!form) {
    return;
  }

  var status = document.getElementById("autosave");
  var version = form.querySelector("[id$=':version']");
  var kept = document.getElementById("kept");
  var conflict = document.getElementById("conflict");
  var timer = null;
  var sending = false;
  var blocked = false;
  var afterwards = null;

  function field(name) {
    return document.getElementById(form.id + ":" + name);
  }

  function radios() {
    return Array.from(form.querySelectorAll("input[type=radio]"));
  }

  function read() {
    var chosen = radios().find(function (radio) { return radio.checked; });
    var values = { level: chosen ? Number(chosen.value) : null };
    TEXTS.forEach(function (name) { values[name] = field(name).value; });
    return values;
  }

  function write(values) {
    radios().forEach(function (radio) {
      radio.checked = values.level !== null && Number(radio.value) === values.level;
    });
    TEXTS.forEach(function (name) { field(name).value = values[name] || ""; });
  }

  function same(one, other, name) {
    return name === "level" ? one.level === other.level : (one[name] || "").trim() === (other[name] || "").trim();
  }

  function names() {
    return ["level"].concat(TEXTS);
  }

  function equal(one, other) {
    return names().every(function (name) { return same(one, other, name); });
  }

  function say(text, tone) {
    status.textContent = text;
    if (tone) {
      status.setAttribute("data-tone", tone);
    } else {
      status.removeAttribute("data-tone");
    }
  }

  function clock(date) {
    var minutes = String(date.getMinutes()).padStart(2, "0");
    return document.documentElement.lang === "fr"
      ? date.getHours() + "\u00a0h\u00a0" + minutes
      : date.getHours() + ":" + minutes;
  }

  /* The device */
  function keep() {
    if (document.documentElement.hasAttribute("data-signed-out")) {
      return false;
    }
    try {
      window.localStorage.setItem(form.dataset.draft, JSON.stringify({
        version: version.value, base: base, mine: read(), at: new Date().toISOString()
      }));
    } catch (full) {
      return false;
    }
    return true;
  }

  function forget() {
    try {
      window.localStorage.removeItem(form.dataset.draft);
    } catch (none) {
      return;
    }
  }

  function stored() {
    try {
      return JSON.parse(window.localStorage.getItem(form.dataset.draft));
    } catch (unreadable) {
      return null;
    }
  }

  /* The server */
  var base = read();

  function body(values) {
    var set = values.level === NOT_APPLICABLE;
    return JSON.stringify({
      level: set ? null : values.level,
      applicable: !set,
      reason: values.reason || null,
      strengths: values.strengths || null,
      weaknesses: values.weaknesses || null
    });
  }

  function values(sheet) {
    return {
      level: sheet.applicable ? (sheet.level === undefined ? null : sheet.level) : NOT_APPLICABLE,
      reason: sheet.reason || "",
      strengths: sheet.strengths || "",
      weaknesses: sheet.weaknesses || ""
    };
  }

  function tag(answer) {
    return (answer.headers.get("ETag") || "").replace(/^W\//, "").replace(/"/g, "").replace(/-.*$/, "");
  }

  function later(wait) {
    window.clearTimeout(timer);
    timer = window.setTimeout(save, wait);
  }

  function save() {
    window.clearTimeout(timer);
    timer = null;
    var sent = read();
    if (sending || blocked) {
      return;
    }
    if (equal(sent, base)) {
      finished(sent);
      return;
    }
    sending = true;
    say(form.dataset.textSaving);
    window.fetch(form.dataset.autosave, {
      method: "PUT",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", "Accept": "application/json", "If-Match": "\"" + version.value + "\"" },
      body: body(sent)
    }).then(function (answer) {
      sending = false;
      if (answer.ok) {
        version.value = tag(answer);
        base = sent;
        finished(sent, true);
      } else if (answer.status === 412) {
        meet(sent);
      } else {
        refused(answer);
      }
    }, offline);
  }

  function finished(sent, told) {
    if (!equal(read(), sent)) {
      keep();
      later(PAUSE);
      return;
    }
    forget();
    form.dispatchEvent(new CustomEvent("j-saved", { bubbles: true }));
    if (told) {
      say(form.dataset.textSaved.replace("{0}", clock(new Date())));
      var badge = document.querySelector("#score-state .j-badge");
      if (badge) {
        badge.className = "j-badge j-badge--accent";
        badge.lastChild.textContent = form.dataset.textDrafted;
      }
    }
    goOn();
  }

  function goOn() {
    var button = afterwards;
    afterwards = null;
    if (button) {
      form.requestSubmit(button);
    }
  }

  function offline() {
    sending = false;
    afterwards = null;
    say(keep() ? form.dataset.textOffline : form.dataset.textRefused, "attention");
    later(RETRY);
  }

  function refused(answer) {
    keep();
    if (answer.status === 401) {
      afterwards = null;
      say(form.dataset.textEnded, "attention");
      return;
    }
    answer.json().then(function (problem) {
      say(problem.detail || form.dataset.textRefused, "attention");
      goOn();
    }, function () {
      say(form.dataset.textRefused, "attention");
      goOn();
    });
  }

  /* Somebody else saved meanwhile */
  function meet(mine) {
    window.fetch(form.dataset.autosave, { credentials: "same-origin", headers: { "Accept": "application/json" } })
      .then(function (answer) {
        if (!answer.ok) {
          refused(answer);
          return null;
        }
        return answer.json().then(function (sheet) {
          together(mine, values(sheet), tag(answer), sheet.updatedBy || "");
        });
      }, offline);
  }

  function together(mine, theirs, theirVersion, who) {
    var both = {};
    var open = [];
    names().forEach(function (name) {
      both[name] = mine[name];
      if (same(mine, base, name)) {
        both[name] = theirs[name];
      } else if (!same(theirs, base, name) && !same(theirs, mine, name)) {
        open.push(name);
      }
    });
    version.value = theirVersion;
    base = theirs;
    write(both);
    keep();
    if (open.length) {
      blocked = true;
      afterwards = null;
      choose(open, mine, theirs, who);
    } else {
      save();
      say(form.dataset.textMerged.replace("{0}", who));
    }
  }

  function label(name) {
    if (name === "level") {
      return form.querySelector("fieldset legend").textContent.trim();
    }
    return form.querySelector("label[for='" + form.id + ":" + name + "']").firstChild.textContent.trim();
  }

  function shown(name, theirs) {
    if (name !== "level") {
      return theirs[name] || form.dataset.textEmpty;
    }
    var radio = radios().find(function (one) { return Number(one.value) === theirs.level; });
    var text = radio && form.querySelector("label[for='" + radio.id + "']");
    return text ? text.textContent.trim() : form.dataset.textEmpty;
  }

  function element(kind, text, styleClass) {
    var made = document.createElement(kind);
    made.textContent = text;
    if (styleClass) {
      made.className = styleClass;
    }
    return made;
  }

  function choose(open, mine, theirs, who) {
    conflict.textContent = "";
    conflict.append(element("p", form.dataset.textConflict.replace("{0}", who), "j-strong"));
    var left = open.length;
    open.forEach(function (name) {
      var part = element("div", "");
      var row = element("p", "", "j-row");
      part.append(element("h3", label(name)), element("p", form.dataset.textTheirs.replace("{0}", who), "j-small"),
        element("p", shown(name, theirs), "j-kept__theirs"), row);
      function button(text, taken) {
        var made = element("button", text, "j-button j-button--second j-button--small");
        made.type = "button";
        made.addEventListener("click", function () {
          var now = read();
          now[name] = taken();
          write(now);
          part.remove();
          left -= 1;
          keep();
          if (left === 0) {
            blocked = false;
            conflict.hidden = true;
            save();
          }
        });
        row.append(made);
      }
      button(form.dataset.textMine, function () { return read()[name]; });
      button(form.dataset.textTake, function () { return theirs[name]; });
      if (name !== "level") {
        button(form.dataset.textBoth, function () { return [theirs[name], read()[name]].filter(Boolean).join("\n\n"); });
      }
      conflict.append(part);
    });
    conflict.hidden = false;
    say("");
    conflict.focus();
  }

  /* While one types */
  ["input", "change"].forEach(function (kind) {
    form.addEventListener(kind, function (event) {
      if (event.isTrusted && !blocked) {
        keep();
        later(PAUSE);
      } else if (event.isTrusted) {
        keep();
      }
    });
  });

  window.addEventListener("online", function () { later(0); });
  window.addEventListener("pagehide", function () {
    if (!equal(read(), base)) {
      keep();
    }
  });

  /* A button waits for what is under way, so that it sends the version that there is */
  form.addEventListener("submit", function (event) {
    if (blocked || sending) {
      event.preventDefault();
      event.stopPropagation();
      afterwards = blocked ? null : event.submitter;
      if (blocked) {
        conflict.focus();
      }
      return;
    }
    window.clearTimeout(timer);
    if (!navigator.onLine) {
      event.preventDefault();
      event.stopPropagation();
      offline();
    }
  });

  /* What the device kept of another time */
  var before = stored();
  if (before && before.mine && !equal(before.mine, base)) {
    kept.querySelector("[data-kept-text]").textContent =
      form.dataset.textKept.replace("{0}", clock(new Date(before.at)));
    kept.hidden = false;
    kept.querySelector("[data-kept-use]").addEventListener("click", function () {
      kept.hidden = true;
      version.value = before.version;
      base = before.base;
      write(before.mine);
      save();
    });
    kept.querySelector("[data-kept-drop]").addEventListener("click", function () {
      kept.hidden = true;
      forget();
    });
  } else if (before) {
    forget();
  }
}());
