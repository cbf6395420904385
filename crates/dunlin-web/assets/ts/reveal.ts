// A new password can be looked at while it is typed: no second field to type it again.
for (const field of document.querySelectorAll<HTMLInputElement>("input[data-reveal]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "link reveal";
  button.textContent = field.dataset.reveal ?? "";
  button.setAttribute("aria-controls", field.id);
  button.setAttribute("aria-pressed", "false");
  button.addEventListener("click", () => {
    const shown = field.type === "password";
    field.type = shown ? "text" : "password";
    button.setAttribute("aria-pressed", String(shown));
  });
  field.after(button);
}
