// Adds where the telephone is to the field beside it, only when somebody asks for that.
"use strict";
for (const button of document.querySelectorAll("button[data-place]")) {
  const field = document.getElementById(button.dataset.place);
  const said = button.parentElement.querySelector("[data-said]");
  if (!field || !navigator.geolocation || !window.isSecureContext) continue;
  button.hidden = false;
  button.addEventListener("click", () => {
    said.textContent = button.dataset.asking;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const where = `(${coords.latitude.toFixed(5)}, ${coords.longitude.toFixed(5)})`;
        field.value = `${field.value.replace(/\s*\(-?\d+\.\d+, -?\d+\.\d+\)$/, "")} ${where}`.trim();
        said.textContent = button.dataset.added;
      },
      () => {
        said.textContent = button.dataset.failed;
      },
      { enableHighAccuracy: true, timeout: 15000, maximumAge: 60000 },
    );
  });
}
