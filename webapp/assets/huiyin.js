/*
 * Huiyin 回音 — one small script. Every page works without it; it only makes some things kinder.
 * Words for people come from the page (data-… attributes), so that this file knows no language.
 *
 *   a[data-exit]                      leaves at once, also on Esc twice within a second
 *   form[data-progress]               sends files by XHR and shows progress in [data-progress-box]
 *   textarea[data-counter]            counts down into the element named by data-counter
 *   form[data-autosave=URL]           posts the form in the background; [data-draft] says when
 *   form                              is sent once; the server guards as well
 *   button[data-print]                prints (hidden until the script runs)
 *   dialog[data-keys]                 keyboard help of the desk on ?, with / j k and a switch that turns them off
 */
(() => {
  "use strict";

  const root = document.documentElement;
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
  const typing = (target) => target.closest?.("input, textarea, select, [contenteditable]") != null;

  /* ── Where somebody is at the desk is in sight, also where the ways do not fit beside each other ── */

  all(".hy-rail [aria-current]").forEach((here) => {
    const ways = here.closest("ul");
    ways.scrollLeft = here.offsetLeft - (ways.clientWidth - here.offsetWidth) / 2;
  });

  /* ── Quick exit: hide first, then go, and leave nothing to come back to ── */

  let escapes = 0;

  function leave(link) {
    root.classList.add("hy-gone");
    document.title = "";
    all("form").forEach((form) => form.reset());
    window.location.replace(link.href);
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-exit]");
    if (!link) return;
    event.preventDefault();
    leave(link);
  });

  document.addEventListener("keydown", (event) => {
    const link = document.querySelector("a[data-exit]");
    if (event.key !== "Escape" || !link) return;
    escapes += 1;
    if (escapes >= 2) leave(link);
    setTimeout(() => (escapes = 0), 1000);
  });

  /* ── Sent once. A page taken from the back-forward cache starts afresh ── */

  function release(form) {
    delete form.dataset.sent;
    [...form.elements].filter((button) => button.dataset.sent).forEach((button) => {
      delete button.dataset.sent;
      button.removeAttribute("aria-disabled");
    });
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method === "dialog") return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    if (event.submitter) {
      event.submitter.dataset.sent = "yes";
      event.submitter.setAttribute("aria-disabled", "true");
    }
    if (form.matches("[data-progress]") && carriesFiles(form)) {
      event.preventDefault();
      send(form, event.submitter);
    }
  });

  window.addEventListener("pageshow", (event) => {
    if (event.persisted && root.classList.contains("hy-gone")) {
      leave(document.querySelector("a[data-exit]"));
      return;
    }
    all("form[data-sent]").forEach(release);
  });

  /* ── Upload with progress ── */

  const carriesFiles = (form) => all("input[type=file]", form).some((input) => input.files.length > 0);

  function send(form, submitter) {
    const box = form.querySelector("[data-progress-box]");
    const bar = box.querySelector("progress");
    const words = box.querySelector("[data-progress-text]");
    const body = new FormData(form);
    if (submitter?.name) body.append(submitter.name, submitter.value);
    const request = new XMLHttpRequest();
    box.hidden = false;
    words.textContent = fill(box.dataset.going, { percent: 0 });
    request.upload.addEventListener("progress", (event) => {
      if (!event.lengthComputable) return;
      bar.max = event.total;
      bar.value = event.loaded;
      words.textContent = fill(box.dataset.going, { percent: Math.round((100 * event.loaded) / event.total) });
    });
    request.addEventListener("load", () => arrive(request));
    request.addEventListener("error", () => {
      bar.removeAttribute("value");
      words.textContent = box.dataset.failed;
      release(form);
    });
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "text/html");
    request.send(body);
  }

  /* Post, redirect, get: XHR has already followed the redirect. A refusal (422) is a page and is shown as it came. */
  function arrive(request) {
    if (request.status < 400) {
      window.location.assign(request.responseURL);
      return;
    }
    const page = new DOMParser().parseFromString(request.responseText, "text/html");
    document.title = page.title;
    document.body.replaceWith(document.adoptNode(page.body));
    window.scrollTo(0, 0);
    begin();
  }

  /* ── Counter: counts characters as people do, so 𠮷 is one ── */

  function count(field) {
    const line = document.getElementById(field.dataset.counter);
    const left = Number(line.dataset.limit) - [...field.value].length;
    line.textContent = fill(left < 0 ? line.dataset.over : line.dataset.left, { n: Math.abs(left) });
    line.toggleAttribute("data-exceeded", left < 0);
  }

  /* ── Draft: kept on the server, two seconds after the last key and when the page is put away ── */

  const waiting = new Map();

  function save(form) {
    clearTimeout(waiting.get(form));
    waiting.delete(form);
    if (root.classList.contains("hy-gone")) return;
    const body = new URLSearchParams();
    new FormData(form).forEach((value, name) => typeof value === "string" && body.append(name, value));
    fetch(form.dataset.autosave, { method: "POST", body, credentials: "same-origin", keepalive: true })
      .then((answer) => answer.ok && note())
      .catch(() => {}); // the draft is a courtesy: the next step saves again, and says so if it cannot
  }

  function note() {
    const time = new Date().toLocaleTimeString(root.lang, { hour: "2-digit", minute: "2-digit", hour12: false });
    all("[data-draft]").forEach((line) => (line.textContent = fill(line.dataset.draft, { time })));
  }

  document.addEventListener("input", (event) => {
    if (event.target.matches("[data-counter]")) count(event.target);
    const form = event.target.form;
    if (!form?.dataset.autosave) return;
    clearTimeout(waiting.get(form));
    waiting.set(form, setTimeout(() => save(form), 2000));
  });

  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") [...waiting.keys()].forEach(save);
  });

  /* ── Keys of the desk. They can be switched off, because single keys disturb speech input (WCAG 2.1.4) ── */

  const OFF = "hy-keys-off";

  function step(by) {
    const rows = all("[data-row]");
    const at = rows.indexOf(document.activeElement);
    rows[Math.min(Math.max(at + by, 0), rows.length - 1)]?.focus();
  }

  document.addEventListener("keydown", (event) => {
    const help = document.querySelector("dialog[data-keys]");
    if (!help || help.open || typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (localStorage.getItem(OFF)) return;
    const act = { "?": () => help.showModal(), "/": () => document.querySelector("[data-jump]")?.focus() };
    Object.assign(act, { j: () => step(1), k: () => step(-1) });
    if (!act[event.key]) return;
    event.preventDefault();
    act[event.key]();
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-print]")) window.print();
    if (event.target.closest?.("[data-keys-open]")) document.querySelector("dialog[data-keys]").showModal();
  });

  document.addEventListener("change", (event) => {
    if (!event.target.matches("[data-keys-off]")) return;
    if (event.target.checked) localStorage.setItem(OFF, "yes");
    else localStorage.removeItem(OFF);
  });

  function begin() {
    all("[data-print], [data-keys-open]").forEach((button) => (button.hidden = false));
    all("[data-counter]").forEach(count);
    all("[data-keys-off]").forEach((box) => (box.checked = localStorage.getItem(OFF) != null));
    document.querySelector(".hy-summary")?.focus();
  }

  begin();
})();
