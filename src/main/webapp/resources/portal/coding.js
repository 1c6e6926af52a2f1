"use strict";

/** Coding by keys: while one of the codes has the focus, a digit chooses the code of that number, and Enter saves. */
for (const choice of document.querySelectorAll("[data-keys]")) {
  const codes = [...choice.querySelectorAll("input[name=kode]:not([data-none])")];
  const none = choice.querySelector("[data-none]");
  choice.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey || !/^[0-9]$/.test(event.key)) {
      return;
    }
    const input = event.key === "0" ? none : codes[Number(event.key) - 1];
    if (input) {
      event.preventDefault();
      input.focus();
      input.click();
    }
  });
  // "Ingen kode passer" stands alone
  choice.addEventListener("change", event => {
    if (event.target === none && none.checked) {
      codes.forEach(code => { code.checked = false; });
    } else if (event.target.checked) {
      none.checked = event.target === none;
    }
  });
}
