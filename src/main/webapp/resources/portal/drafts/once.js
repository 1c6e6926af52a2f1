"use strict";

/** A form is sent once: pressed again before the answer has come, it would begin, try or publish the same a second time. */
(() => {
  let sent = new WeakSet();
  document.addEventListener("submit", (event) => {
    if (sent.has(event.target)) {
      event.preventDefault();
    }
    sent.add(event.target);
  });
  // Whoever comes back by the browser's button may send again
  addEventListener("pageshow", () => {
    sent = new WeakSet();
  });
})();
