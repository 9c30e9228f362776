/* Behaviour of the page shell. Nothing here is needed to read or send a page; everything is easier with it. */
(function () {
  "use strict";

  var root = document.documentElement;

  /* The navigation as a drawer, under 900 px */
  function drawer(open) {
    var button = document.querySelector("[data-drawer]");
    root.classList.toggle("j-drawer-open", open);
    if (button) {
      button.setAttribute("aria-expanded", String(open));
      var target = open ? document.querySelector(".j-nav a") : button;
      if (target) {
        target.focus();
      }
    }
  }

  function closeMenus(except) {
    document.querySelectorAll("details.j-drop[open]").forEach(function (menu) {
      if (menu !== except) {
        menu.open = false;
      }
    });
  }

  document.addEventListener("click", function (event) {
    var target = event.target;
    if (!(target instanceof Element)) {
      return;
    }
    if (target.closest("[data-drawer]")) {
      drawer(!root.classList.contains("j-drawer-open"));
    } else if (target.closest("[data-drawer-close]")) {
      drawer(false);
    }
    closeMenus(target.closest("details.j-drop"));
    followError(event, target.closest(".j-errors a[href^='#']"));
    if (target.closest("[data-dismiss]")) {
      target.closest(".j-message").remove();
    }
    if (target.closest("[data-print]")) {
      window.print();
    }
  });

  /* Keys: "/" goes to the search, Escape closes what is open, the arrows walk through a diagnosis */
  function writes(element) {
    return element instanceof HTMLElement
      && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));
  }

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      var menu = document.querySelector("details.j-drop[open]");
      if (menu) {
        menu.open = false;
        menu.querySelector("summary").focus();
      } else if (root.classList.contains("j-drawer-open")) {
        drawer(false);
      }
      return;
    }
    if (writes(event.target) || event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.key === "/") {
      var search = document.querySelector("[data-search]");
      if (search) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    } else if (event.altKey && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
      var step = document.querySelector(event.key === "ArrowLeft" ? "[data-previous]" : "[data-next]");
      if (step) {
        event.preventDefault();
        step.click();
      }
    }
  });

  /* A form that is filled often is sent with Ctrl and Enter, too */
  document.addEventListener("keydown", function (event) {
    var form = event.target instanceof Element ? event.target.closest("form[data-quick]") : null;
    var button = form && event.key === "Enter" && (event.ctrlKey || event.metaKey)
      ? form.querySelector("button[type=submit], input[type=submit]")
      : null;
    if (button) {
      event.preventDefault();
      button.click();
    }
  });

  /* A long list: the next page comes when its link is scrolled into sight, and takes its place */
  var sight = "IntersectionObserver" in window
    ? new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        if (entry.isIntersecting) {
          sight.unobserve(entry.target);
          append(entry.target);
        }
      });
    }, { rootMargin: "400px" })
    : null;

  function append(link) {
    var list = document.getElementById(link.dataset.more);
    link.setAttribute("aria-busy", "true");
    window.fetch(link.href, { credentials: "same-origin" }).then(function (answer) {
      if (!answer.ok || answer.redirected) {
        throw new Error(String(answer.status));
      }
      return answer.text();
    }).then(function (text) {
      var page = new DOMParser().parseFromString(text, "text/html");
      var more = page.querySelector("[data-more='" + link.dataset.more + "']");
      list.append.apply(list, Array.from(page.getElementById(link.dataset.more).children));
      if (more) {
        link.replaceWith(more);
      } else {
        link.remove();
      }
    }).catch(function () {
      link.removeAttribute("aria-busy"); // the link still leads there
    });
  }

  function watchLists() {
    if (sight) {
      document.querySelectorAll("[data-more]:not([data-watched])").forEach(function (link) {
        link.setAttribute("data-watched", "true");
        sight.observe(link);
      });
    }
  }

  /* Errors: the summary takes the focus, its links put it into the field */
  function controlOf(id) {
    var element = document.getElementById(id);
    if (!element) {
      return null;
    }
    if (writes(element)) {
      return element;
    }
    return element.querySelector("input:not([type=hidden]), select, textarea, [tabindex]") || element;
  }

  function followError(event, link) {
    var control = link && controlOf(decodeURIComponent(link.hash.slice(1)));
    if (control) {
      event.preventDefault();
      control.scrollIntoView({ block: "center" });
      control.focus({ preventScroll: true });
    }
  }

  /* Each control names its hint and its error to screen readers */
  var count = 0;

  function idOf(element) {
    if (!element.id) {
      count += 1;
      element.id = "j-text-" + count;
    }
    return element.id;
  }

  function describe() {
    document.querySelectorAll(".j-field").forEach(function (field) {
      var control = field.matches("fieldset")
        ? field
        : field.querySelector(".j-field__control :is(input:not([type=hidden]), select, textarea)");
      if (!control) {
        return;
      }
      var error = field.querySelector(".ui-message-error, .j-field__error");
      var texts = [field.querySelector(".j-field__hint"), error].filter(Boolean).map(idOf);
      if (texts.length) {
        control.setAttribute("aria-describedby", texts.join(" "));
      } else {
        control.removeAttribute("aria-describedby");
      }
      if (error && control !== field) {
        control.setAttribute("aria-invalid", "true");
      } else {
        control.removeAttribute("aria-invalid");
      }
    });
  }

  /* Of several forms, the one that was sent tells what is wrong with it, and is unfolded */
  function showErrors() {
    var error = document.querySelector("form .ui-message-error");
    var fold = error && error.closest("details");
    if (fold) {
      fold.open = true;
    }
    var summary = (error && error.closest("form").querySelector(".j-errors")) || document.querySelector(".j-errors");
    if (summary && !summary.hasAttribute("data-seen")) {
      summary.setAttribute("data-seen", "true");
      summary.focus();
      var form = summary.closest("form[data-guard]");
      if (form) {
        changed.add(form.id);
      }
    }
  }

  /* A file that is too large is refused before it is sent */
  document.addEventListener("change", function (event) {
    var input = event.target;
    if (!(input instanceof HTMLInputElement) || !input.matches("[data-max-bytes]")) {
      return;
    }
    var field = input.closest(".j-field");
    var told = field.querySelector(".j-field__error");
    if (told) {
      told.remove();
    }
    if (input.files.length && input.files[0].size > Number(input.dataset.maxBytes)) {
      input.value = "";
      var error = document.createElement("p");
      error.className = "j-field__error";
      error.setAttribute("role", "alert");
      error.textContent = input.dataset.tooLarge;
      field.append(error);
    }
  });

  /* Work that is not saved: the browser asks before it is lost */
  var changed = new Set();

  function guardOf(element) {
    return element instanceof Element ? element.closest("form[data-guard]") : null;
  }

  ["input", "change"].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      var form = guardOf(event.target);
      if (form && event.isTrusted) {
        changed.add(form.id);
      }
    });
  });

  document.addEventListener("j-saved", function (event) {
    changed.delete(event.target.id);
  });

  document.addEventListener("submit", function (event) {
    var form = guardOf(event.target);
    if (form) {
      changed.delete(form.id);
    }
  }, true);

  document.addEventListener("click", function (event) {
    var button = event.target instanceof Element ? event.target.closest("button, input[type=submit], [data-leave]") : null;
    var form = button && guardOf(button);
    if (form && (button.matches("[data-leave]") || button.type === "submit")) {
      changed.delete(form.id);
    }
  }, true);

  /* Who signs out leaves nothing typed on the device; what a visit could not send is lost with it, so it is asked for first */
  document.addEventListener("submit", function (event) {
    if (event.target.id === "signOut" || event.target.id === "everywhere") {
      if (Number(window.localStorage.getItem("jalon.visit.unsent")) > 0 && !window.confirm(event.target.dataset.unsent)) {
        event.preventDefault();
        return;
      }
      document.documentElement.setAttribute("data-signed-out", "true");
      try {
        Object.keys(window.localStorage).forEach(function (key) {
          if (key.indexOf("jalon.draft.") === 0) {
            window.localStorage.removeItem(key);
          }
        });
        window.localStorage.removeItem("jalon.visit.unsent");
        window.indexedDB.deleteDatabase("jalon.visit");
        if ("caches" in window) {
          window.caches.delete("jalon.visit");
        }
      } catch (none) {
        return;
      }
    }
  });

  /* A long list of boxes: what is typed leaves those that hold it, and those ticked */
  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  document.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && event.target instanceof HTMLInputElement && event.target.dataset.narrow) {
      event.preventDefault();
    }
  });

  document.addEventListener("input", function (event) {
    var input = event.target;
    if (!(input instanceof HTMLInputElement) || !input.dataset.narrow) {
      return;
    }
    var list = document.querySelector("[id$='" + input.dataset.narrow + "'].j-choices");
    var typed = plain(input.value.trim());
    list.querySelectorAll("li").forEach(function (one) {
      one.hidden = !plain(one.textContent).includes(typed) && !one.querySelector("input:checked");
    });
  });

  /* A form is sent once, however often its button is pressed, until the answer is here */
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
    } else if (!event.defaultPrevented) {
      form.dataset.sent = "true";
    }
  });

  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-sent]").forEach(function (form) {
      delete form.dataset.sent;
    });
  });

  window.addEventListener("beforeunload", function (event) {
    var alive = Array.from(changed).some(function (id) {
      return document.getElementById(id);
    });
    if (alive) {
      event.preventDefault();
      event.returnValue = "";
    }
  });

  /* After each change that the server sends */
  var waiting = false;

  function refresh() {
    waiting = false;
    describe();
    showErrors();
    watchLists();
    document.querySelectorAll("[data-narrow][hidden]").forEach(function (input) {
      input.hidden = false;
    });
  }

  refresh();
  new MutationObserver(function () {
    if (!waiting) {
      waiting = true;
      window.requestAnimationFrame(refresh);
    }
  }).observe(document.body, { childList: true, subtree: true });
}());
