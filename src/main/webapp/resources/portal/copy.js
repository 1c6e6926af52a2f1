"use strict";

/** Addresses to be sent to somebody: as this browser reaches the portal, and copied by one press. */
for (const input of document.querySelectorAll("[data-address]")) {
  const address = new URL(input.value);
  input.value = new URL(address.pathname + address.search, location.href).href;
}

for (const button of document.querySelectorAll("[data-copy]")) {
  // Where the browser lets no script copy, the address is marked and copied by hand
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
    document.getElementById("kopieret").textContent = button.dataset.done;
    button.textContent = button.dataset.done;
  });
}
