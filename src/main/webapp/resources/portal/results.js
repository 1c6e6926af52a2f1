// Opens the question that an address points to, and all of them at one press. Without script every question still opens by itself.
(function () {
  "use strict";

  function openTarget() {
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id && document.getElementById(id);
    if (target && target.tagName === "DETAILS") {
      target.open = true;
      target.querySelector("summary").focus({preventScroll: true});
      target.scrollIntoView();
    }
  }

  function setUpToggle(holder) {
    var button = holder.querySelector("button");
    var items = document.querySelectorAll("details.item");
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", function () {
      var open = button.getAttribute("aria-expanded") !== "true";
      items.forEach(function (item) { item.open = open; });
      button.setAttribute("aria-expanded", String(open));
      button.textContent = open ? holder.dataset.close : holder.dataset.open;
    });
    holder.hidden = false;
  }

  document.querySelectorAll("[data-toggle-reasons]").forEach(setUpToggle);
  window.addEventListener("hashchange", openTarget);
  openTarget();
})();
