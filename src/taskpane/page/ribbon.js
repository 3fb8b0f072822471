/*
 * Stands right after Office.js. Gives the ribbon's functions their names at once (a page that does so only when its own bundle has
 * come loses the first press of a button) and keeps what is pressed until the program serves it. Also asks whether this is an Excel
 * that can work with us. ES5, like boot.js.
 */
(function () {
  "use strict";
  var NAMES = ["reviewCommand", "fillCommand", "compileCommand", "clearCommand"];
  var EXCEL_API = "1.14";
  var boot = window.__ledgerBoot;
  var waiting = [];
  var serve = null;
  var failed = false;

  /* Nothing can serve the button: Excel gets it back, and the pane opens to say why. */
  function giveBack(event) {
    event.completed();
    try {
      window.Office.addin.showAsTaskpane();
    } catch (error) {
      /* This Excel does not open panes; the button is free again all the same. */
    }
  }

  function pressed(name) {
    return function (event) {
      if (failed) giveBack(event);
      else if (serve) serve(name, event);
      else waiting.push({ name: name, event: event });
    };
  }

  function eachWaiting(run) {
    var pressed = waiting;
    waiting = [];
    for (var at = 0; at < pressed.length; at += 1) run(pressed[at].name, pressed[at].event);
  }

  window.__ledgerRibbon = {
    serve: function (handler) {
      serve = handler;
      eachWaiting(handler);
    },
    fail: function () {
      failed = true;
      eachWaiting(function (_name, event) { giveBack(event); });
    },
  };

  var office = window.Office;
  if (office && office.actions && office.actions.associate) for (var at = 0; at < NAMES.length; at += 1) office.actions.associate(NAMES[at], pressed(NAMES[at]));
  if (office && office.onReady)
    office.onReady(function (info) {
      if (!info || info.host !== "Excel") boot.tell("not-excel");
      else if (!office.context.requirements.isSetSupported("ExcelApi", EXCEL_API)) boot.tell("old-excel");
    });
  if (boot.blocked()) window.__ledgerRibbon.fail();
})();
