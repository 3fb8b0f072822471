/* Runs before everything else, in any browser Office may bring (ES5): when a script does not load or does not run, say so. */
(function () {
  var told = false;
  function tell(id) {
    if (told || window.__ledgerPaneStarted) return;
    // A script in the head may fail before the sentences are there.
    if (!document.getElementById(id)) {
      document.addEventListener("DOMContentLoaded", function () { tell(id); });
      return;
    }
    told = true;
    var waiting = document.getElementById("boot-waiting");
    var text = document.getElementById(id);
    if (waiting) waiting.hidden = true;
    if (text) text.hidden = false;
  }
  window.addEventListener("error", function (event) {
    var target = event.target;
    var script = target && target.tagName === "SCRIPT" ? target : null;
    if (script) tell(/office|excel-web|bridge/.test(script.src) ? "boot-no-office" : "boot-no-pane");
    else if (/SyntaxError/.test(String(event.message))) tell("boot-too-old");
  }, true);
  window.__ledgerPaneTrouble = tell;
  setTimeout(function () { tell("boot-slow"); }, 15000);
})();
