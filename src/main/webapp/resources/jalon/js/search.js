/* Whom the text in a search box may mean, while it is being typed; files that look like the one being registered; and the
   rows that are chosen in a list. Without it the boxes search when sent, a file that looks alike is told when the form is
   sent, and the list acts on what is chosen. */
(function () {
  "use strict";

  var WAIT = 120;
  var LEAST = 2;
  var made = 0;

  function element(name, classes, text) {
    var one = document.createElement(name);
    one.className = classes;
    if (text) {
      one.textContent = text;
    }
    return one;
  }

  function bare(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  /* The beginnings of words that were typed, marked in the name; what was only heard alike is not */
  function marked(name, typed) {
    var label = element("span", "j-suggest__name");
    var words = bare(typed).split(/[^a-z0-9]+/).filter(Boolean);
    name.split(/(?<=[\s'’-])/).forEach(function (part) {
      var word = words.find(function (one) {
        return bare(part).startsWith(one);
      });
      if (word) {
        label.append(element("mark", "", part.slice(0, word.length)), part.slice(word.length));
      } else {
        label.append(part);
      }
    });
    return label;
  }

  function Box(form) {
    this.form = form;
    this.input = form.querySelector("input[type=search]");
    this.list = element("ul", "j-suggest");
    this.status = element("span", "j-sr");
    this.active = -1;
    this.turn = 0;
    this.begin();
  }

  Box.prototype.begin = function () {
    var box = this;
    made += 1;
    this.list.id = "suggestions-" + made;
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", this.form.getAttribute("aria-label"));
    this.list.hidden = true;
    this.status.setAttribute("role", "status");
    this.input.setAttribute("role", "combobox");
    this.input.setAttribute("aria-autocomplete", "list");
    this.input.setAttribute("aria-expanded", "false");
    this.input.setAttribute("aria-controls", this.list.id);
    this.form.append(this.list, this.status);
    this.input.addEventListener("input", function () {
      window.clearTimeout(box.timer);
      box.timer = window.setTimeout(function () {
        box.ask();
      }, WAIT);
    });
    this.input.addEventListener("keydown", function (event) {
      box.key(event);
    });
    this.input.addEventListener("blur", function () {
      window.setTimeout(function () {
        box.close();
      }, 150);
    });
    this.form.addEventListener("submit", function (event) {
      if (box.active >= 0) {
        event.preventDefault();
        event.stopImmediatePropagation();
        box.open(box.list.children[box.active]);
      }
    });
  };

  Box.prototype.ask = function () {
    var box = this;
    var typed = this.input.value.trim();
    this.turn += 1;
    var turn = this.turn;
    if (typed.length < LEAST) {
      this.close();
      return;
    }
    fetch(this.form.dataset.suggest, {
      method: "POST",
      body: new URLSearchParams({ q: typed }),
      headers: { Accept: "application/json" }
    }).then(function (answer) {
      return answer.ok ? answer.json() : [];
    }).then(function (people) {
      if (turn === box.turn && document.activeElement === box.input) {
        box.show(people, typed);
      }
    }).catch(function () {
      box.close();
    });
  };

  Box.prototype.show = function (people, typed) {
    var box = this;
    this.list.replaceChildren();
    this.active = -1;
    this.input.removeAttribute("aria-activedescendant");
    people.forEach(function (person, index) {
      var option = element("li", "j-suggest__item");
      option.id = box.list.id + "-" + index;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.href = person.href;
      option.append(marked(person.name, typed), element("span", "j-suggest__about", person.about));
      option.addEventListener("mousedown", function (event) {
        event.preventDefault();
        box.open(option);
      });
      box.list.append(option);
    });
    this.status.textContent = people.length
      ? people.length + " " + this.form.dataset.suggestCount
      : this.form.dataset.suggestNone;
    this.list.hidden = people.length === 0;
    this.input.setAttribute("aria-expanded", String(people.length > 0));
  };

  Box.prototype.close = function () {
    this.turn += 1;
    this.active = -1;
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  };

  Box.prototype.open = function (option) {
    this.close();
    window.location.assign(option.dataset.href);
  };

  Box.prototype.move = function (by) {
    var options = Array.from(this.list.children);
    if (this.active >= 0) {
      options[this.active].setAttribute("aria-selected", "false");
    }
    this.active = this.active + by;
    if (this.active >= options.length || this.active < -1) {
      this.active = this.active < -1 ? options.length - 1 : -1;
    }
    if (this.active < 0) {
      this.input.removeAttribute("aria-activedescendant");
    } else {
      options[this.active].setAttribute("aria-selected", "true");
      options[this.active].scrollIntoView({ block: "nearest" });
      this.input.setAttribute("aria-activedescendant", options[this.active].id);
    }
  };

  Box.prototype.key = function (event) {
    if (event.key === "Escape" && !this.list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (!this.list.hidden && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      this.move(event.key === "ArrowDown" ? 1 : -1);
    }
  };

  document.querySelectorAll("form[data-suggest]").forEach(function (form) {
    new Box(form);
  });

  /* Files that look like the one being registered: asked for when a field that tells people apart was left */
  function Lookalikes(place) {
    var fields = ["firstName", "birthName", "usedName", "birthDate", "nir", "phone"];
    var turn = 0;
    var asked = "";

    function value(name) {
      var field = document.getElementById("form:" + name);
      return field ? field.value.trim() : "";
    }

    function show(people) {
      place.replaceChildren();
      if (!people.length) {
        return;
      }
      var note = element("div", "j-note j-note--attention");
      var icon = element("i", "pi pi-exclamation-triangle");
      icon.setAttribute("aria-hidden", "true");
      var body = element("div", "");
      var list = element("ul", "j-rows j-rows--plain");
      people.forEach(function (person) {
        var row = element("li", "");
        var main = element("span", "j-rows__main");
        var link = element(person.href ? "a" : "strong", "", person.name);
        if (person.href) {
          link.href = person.href;
          link.target = "_blank";
          link.rel = "noopener";
        }
        main.append(link, element("span", "j-rows__sub", person.about));
        row.append(main);
        list.append(row);
      });
      if (people.some(function (person) {
        return person.href;
      })) {
        body.append(element("p", "j-note__title", place.dataset.title), element("p", "", place.dataset.text));
      }
      body.append(list);
      note.append(icon, body);
      place.append(note);
    }

    document.addEventListener("change", function (event) {
      if (!fields.some(function (name) {
        return event.target.id === "form:" + name;
      })) {
        return;
      }
      var typed = new URLSearchParams();
      fields.forEach(function (name) {
        typed.set(name, value(name));
      });
      if (typed.toString() === asked) {
        return;
      }
      asked = typed.toString();
      turn += 1;
      var mine = turn;
      fetch(place.dataset.lookalikes, { method: "POST", body: typed }).then(function (answer) {
        return answer.ok ? answer.json() : [];
      }).then(function (people) {
        if (mine === turn) {
          show(people);
        }
      }).catch(function () {
        show([]);
      });
    });
  }

  document.querySelectorAll("[data-lookalikes]").forEach(function (place) {
    new Lookalikes(place);
  });

  /* Rows chosen in a list: how many, and the bar that acts on them */
  document.querySelectorAll("form[data-choose]").forEach(function (form) {
    var all = form.querySelector("[data-choose-all]");
    var rows = Array.from(form.querySelectorAll("input[name=chosen]"));

    function count() {
      var chosen = rows.filter(function (row) {
        return row.checked;
      }).length;
      form.classList.toggle("j-choosing", chosen > 0);
      form.querySelectorAll("[data-chosen]").forEach(function (place) {
        place.textContent = String(chosen);
      });
      if (all) {
        all.checked = chosen > 0 && chosen === rows.length;
        all.indeterminate = chosen > 0 && chosen < rows.length;
      }
    }

    form.classList.add("j-choosable");
    form.addEventListener("change", function (event) {
      if (event.target === all) {
        rows.forEach(function (row) {
          row.checked = all.checked;
        });
      }
      count();
    });
    window.addEventListener("pageshow", count);
    count();
  });
}());
