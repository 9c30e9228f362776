/* Draws the criterion of a visit that is open: its parts are templates of the page, what is written in them is the sheet's. */
(function (visit) {
  "use strict";

  function fill(part, values) {
    part.querySelectorAll("[data-text]").forEach(function (one) {
      one.textContent = values[one.dataset.text] ?? "";
    });
    part.querySelectorAll("[data-if]").forEach(function (one) {
      one.hidden = !values[one.dataset.if];
    });
    part.querySelectorAll("dd[data-text]").forEach(function (one) {
      one.hidden = !one.textContent;
    });
  }

  function part(name) {
    return document.getElementById("part-" + name).content.firstElementChild.cloneNode(true);
  }

  function items(list, texts) {
    list.replaceChildren.apply(list, (texts || []).map(function (text) {
      const item = document.createElement("li");
      item.textContent = text;
      return item;
    }));
    list.hidden = !list.children.length;
  }

  function choice(level, checked, open) {
    const item = document.createElement("li");
    const radio = document.createElement("input");
    const label = document.createElement("label");
    radio.type = "radio";
    radio.name = "level";
    radio.id = "level-" + level.level;
    radio.value = level.level;
    radio.checked = checked;
    radio.disabled = !open;
    label.htmlFor = radio.id;
    label.textContent = level.label;
    item.append(radio, label);
    return item;
  }

  function levels(shown, criterion, mine, context) {
    const list = document.createElement("ul");
    list.className = "j-steps";
    const all = criterion.conditional
      ? criterion.levels.concat({ level: "NA", label: context.say("notApplicable") })
      : criterion.levels;
    all.forEach(function (level) {
      list.append(choice(level, String(level.level) === String(mine.level), context.open && !mine.proposed));
    });
    shown.querySelector("[data-levels]").replaceWith(list);
    function tell() {
      const chosen = list.querySelector("input:checked");
      const level = chosen && criterion.levels.find(function (one) { return String(one.level) === chosen.value; });
      shown.querySelector("[data-text=meaning]").textContent = level ? level.meaning || "" : "";
    }
    list.addEventListener("change", tell);
    tell();
  }

  function named(level, criterion, context) {
    const found = criterion.levels.find(function (one) { return String(one.level) === String(level); });
    return level === "NA" ? context.say("notApplicable") : found ? found.label : context.say("noLevel");
  }

  visit.levelName = named;

  /* A finding, to be written */
  visit.drawFinding = function (finding, place, context) {
    const drawn = part("finding");
    fill(drawn, { legend: context.say("finding", place) });
    const kind = drawn.querySelector("[data-kind]");
    const text = drawn.querySelector("[data-finding-text]");
    [[kind, "kind-"], [text, "text-"]].forEach(function (pair) {
      pair[0].id = pair[1] + finding.key;
      pair[0].closest(".j-field").querySelector("label").htmlFor = pair[0].id;
      pair[0].disabled = !context.open;
    });
    kind.value = finding.kind || "IMPROVEMENT";
    text.value = finding.text || "";
    drawn.dataset.key = finding.key;
    drawn.querySelector("[data-withdraw]").hidden = !context.open || Boolean(finding.target);
    return drawn;
  };

  /* What waits for a choice: two texts of one field, or what the server refused */
  visit.drawChoice = function (values, offers) {
    const drawn = part("conflict");
    fill(drawn, values);
    drawn.querySelectorAll("[data-text]").forEach(function (one) { one.hidden = !one.textContent; });
    drawn.querySelectorAll("[data-choose]").forEach(function (button) {
      const offer = offers[button.dataset.choose];
      button.hidden = !offer;
      if (offer) {
        button.textContent = offer.label || button.textContent;
        button.addEventListener("click", offer.act);
      }
    });
    return drawn;
  };

  visit.drawCriterion = function (criterion, mine, context) {
    const drawn = part("criterion");
    const self = criterion.self || {};
    fill(drawn, {
      place: criterion.axis + " · " + context.say("criterion", criterion.code),
      title: criterion.title,
      text: criterion.text,
      blocking: criterion.blocking,
      proposed: mine.proposed,
      open: context.open,
      selfLevel: self.applicable === false ? context.say("notApplicable") : named(self.level, criterion, context),
      selfReason: self.reason,
      selfStrengths: self.strengths,
      selfWeaknesses: self.weaknesses,
      evidence: (criterion.evidence || []).length > 0,
      expected: (criterion.expectedEvidence || []).length > 0
    });
    levels(drawn, criterion, mine, context);
    const reason = drawn.querySelector("#reason");
    reason.value = mine.reason || "";
    reason.disabled = !context.open || Boolean(mine.proposed);
    items(drawn.querySelector("[data-requirements]"), criterion.requirements);
    items(drawn.querySelector("[data-expected]"), criterion.expectedEvidence);
    items(drawn.querySelector("[data-evidence]"), criterion.evidence);
    return drawn;
  };
}(window.jalonVisit));
