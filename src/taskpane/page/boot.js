/*
 * Runs before everything else, in any browser that Office may bring, so it is ES5 and needs nothing: when Office.js or the pane
 * does not load, or this browser or Excel is too old, it says so in both languages, what to do, and details to copy.
 * The sentences stand hidden in the page (taskpane.ejs). The pane and ribbon.js talk to it as window.__ledgerBoot.
 */
(function () {
  "use strict";
  var SLOW_AFTER_MS = 15000;
  var opened = new Date();
  var told = null;
  var started = false;
  var errors = [];

  /* What our scripts use and the engines of Internet Explorer and the old Edge lack. */
  function engineTooOld() {
    if (/Trident\/|MSIE |Edge\//.test(navigator.userAgent)) return true;
    return !(window.Promise && Promise.allSettled && window.ResizeObserver && Object.hasOwn && Array.prototype.at);
  }

  function byId(id) {
    return document.getElementById(id);
  }

  /* A script in the head may fail before the sentences are there. */
  function whenParsed(run) {
    if (byId("boot-end")) run();
    else document.addEventListener("DOMContentLoaded", run);
  }

  /* The first trouble stands; only "slow" gives way to what turns out to be the reason. */
  function tell(reason) {
    if (started || (told && told !== "slow")) return;
    told = reason;
    whenParsed(show);
    if (reason !== "slow" && window.__ledgerRibbon) window.__ledgerRibbon.fail();
  }

  function show() {
    var sentences = document.querySelectorAll("[data-boot]");
    for (var at = 0; at < sentences.length; at += 1) sentences[at].hidden = sentences[at].getAttribute("data-boot") !== told;
    byId("boot-waiting").hidden = true;
    byId("boot-help").hidden = false;
    byId("boot-details").value = details();
  }

  /* For support: no contents of a workbook. */
  function details() {
    var office = document.querySelector("script[data-office]");
    return [
      "reason: " + told,
      "time: " + opened.toISOString(),
      "page: " + location.protocol + "//" + location.host + location.pathname,
      "office.js: " + (office ? office.src : "-"),
      "browser: " + navigator.userAgent,
      "excel: " + excel(),
    ].concat(errors).join("\n");
  }

  /* Host, platform, version and the highest ExcelApi, as far as Office says. */
  function excel() {
    try {
      var context = window.Office.context;
      var facts = context.diagnostics || {};
      var minor = 0;
      while (context.requirements.isSetSupported("ExcelApi", "1." + (minor + 1))) minor += 1;
      return [facts.host, facts.platform, facts.version, "ExcelApi 1." + minor].join(" ");
    } catch (error) {
      return "-";
    }
  }

  function copy() {
    var area = byId("boot-details");
    var done = false;
    area.focus();
    area.select();
    try {
      done = document.execCommand("copy");
    } catch (error) {
      done = false;
    }
    byId("boot-copied").hidden = !done;
    byId("boot-by-hand").hidden = done;
  }

  function onError(event) {
    var script = event.target && event.target.tagName === "SCRIPT" ? event.target : null;
    if (script) {
      errors.push("not loaded: " + script.src);
      tell(script.getAttribute("data-office") ? "no-office" : "no-pane");
      return;
    }
    errors.push(String(event.message) + " (" + String(event.filename) + ":" + event.lineno + ")");
    /* A page of some other server came instead of the script: a proxy's, a sign-in's. */
    if (/SyntaxError/.test(String(event.message))) tell(/office(\.debug)?\.js|excel-/.test(String(event.filename)) ? "no-office" : "no-pane");
  }

  window.__ledgerBoot = {
    tell: tell,
    /* The reason why nothing can start, or null. */
    blocked: function () {
      return told === "slow" ? null : told;
    },
    /* The pane draws from now on: the sentences stay away. */
    started: function () {
      started = true;
    },
  };
  window.addEventListener("error", onError, true);
  document.addEventListener("DOMContentLoaded", function () {
    byId("boot-copy").onclick = copy;
    byId("boot-retry").onclick = function () {
      location.reload();
    };
  });
  setTimeout(function () { tell("slow"); }, SLOW_AFTER_MS);
  if (engineTooOld()) tell("old-engine");
})();
