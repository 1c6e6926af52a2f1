// Tells the numbers in a drawing where they are pointed at, and one after the other by keyboard: each drawing is one stop of the tab
// key, and arrow keys go from number to number, as on a slider. Without script they stand in the drawing's text and in its table.
(function () {
  "use strict";

  var REACH = 26;
  var EDGE = 8;

  function read(svg) {
    return svg.dataset.values.split("\n").map(function (line) {
      var parts = line.split(" ");
      return {x: Number(parts[0]), y: Number(parts[1]), width: Number(parts[2]), words: parts.slice(3).join(" ")};
    });
  }

  function element(kind, className, within) {
    var made = document.createElement(kind);
    made.className = className;
    within.appendChild(made);
    return made;
  }

  function Drawing(svg) {
    var holder = document.createElement("div");
    holder.className = "figure-holder " + (svg.classList.contains("figure-narrow") ? "figure-narrow" : "figure-wide");
    svg.parentNode.insertBefore(holder, svg);
    holder.appendChild(svg);
    this.svg = svg;
    this.values = read(svg);
    this.at = 0;
    this.ring = element("span", "figure-ring", holder);
    this.words = element("span", "figure-words", holder);
    this.layer = element("div", "figure-values", holder);
    this.ring.hidden = this.words.hidden = true;
    this.words.setAttribute("aria-hidden", "true");
    var layer = this.layer;
    layer.tabIndex = 0;
    layer.setAttribute("role", "slider");
    layer.setAttribute("aria-label", svg.dataset.valuesOf);
    layer.setAttribute("aria-valuemin", "1");
    layer.setAttribute("aria-valuemax", String(this.values.length));
    this.mark();
    layer.addEventListener("focus", this.onFocus.bind(this));
    layer.addEventListener("blur", this.hide.bind(this));
    layer.addEventListener("keydown", this.onKey.bind(this));
    layer.addEventListener("pointermove", this.onPoint.bind(this));
    layer.addEventListener("pointerdown", this.onPoint.bind(this));
    layer.addEventListener("pointerleave", this.onLeave.bind(this));
  }

  Drawing.prototype.scale = function () {
    return this.svg.getBoundingClientRect().width / this.svg.viewBox.baseVal.width;
  };

  Drawing.prototype.mark = function () {
    this.layer.setAttribute("aria-valuenow", String(this.at + 1));
    this.layer.setAttribute("aria-valuetext", this.values[this.at].words);
  };

  Drawing.prototype.show = function (at) {
    var value = this.values[at];
    var scale = this.scale();
    var width = this.layer.clientWidth;
    this.at = at;
    this.mark();
    this.words.textContent = value.words;
    this.ring.hidden = this.words.hidden = false;
    this.ring.style.left = value.x * scale + "px";
    this.ring.style.top = value.y * scale + "px";
    var left = Math.min(value.x * scale - this.words.offsetWidth / 2, width - this.words.offsetWidth);
    var above = value.y * scale - this.words.offsetHeight - 2 * EDGE;
    this.words.style.left = Math.max(0, left) + "px";
    this.words.style.top = (above < 0 ? value.y * scale + 2 * EDGE : above) + "px";
  };

  Drawing.prototype.hide = function () {
    this.ring.hidden = this.words.hidden = true;
  };

  Drawing.prototype.onFocus = function () {
    if (this.layer.matches(":focus-visible")) {
      this.show(this.at);
    }
  };

  Drawing.prototype.onKey = function (event) {
    var last = this.values.length - 1;
    var to = {
      ArrowRight: Math.min(last, this.at + 1), ArrowDown: Math.min(last, this.at + 1),
      ArrowLeft: Math.max(0, this.at - 1), ArrowUp: Math.max(0, this.at - 1),
      Home: 0, End: last
    }[event.key];
    if (event.key === "Escape") {
      this.hide();
    } else if (to !== undefined) {
      event.preventDefault();
      this.show(to);
    }
  };

  // What has come up stays while the pointer is on it, so that it can be read enlarged.
  Drawing.prototype.isOnWords = function (event) {
    var box = this.words.getBoundingClientRect();
    return !this.words.hidden && event.clientX >= box.left && event.clientX <= box.right
      && event.clientY >= box.top && event.clientY <= box.bottom;
  };

  Drawing.prototype.onPoint = function (event) {
    if (this.isOnWords(event)) {
      return;
    }
    var box = this.layer.getBoundingClientRect();
    var scale = this.scale();
    var nearest = -1;
    var least = REACH;
    this.values.forEach(function (value, at) {
      var across = Math.max(0, Math.abs(event.clientX - box.left - value.x * scale) - value.width * scale / 2);
      var far = Math.hypot(across, event.clientY - box.top - value.y * scale);
      if (far < least) {
        least = far;
        nearest = at;
      }
    });
    if (nearest >= 0) {
      this.show(nearest);
    } else {
      this.onLeave();
    }
  };

  Drawing.prototype.onLeave = function () {
    if (!this.layer.matches(":focus-visible")) {
      this.hide();
    }
  };

  document.querySelectorAll("svg[data-values]").forEach(function (svg) { return new Drawing(svg); });
})();
