/** A dialog over the page for an app's modal; closing it closes the modal. */
export function openModal(close: () => void): { readonly container: HTMLElement; remove(): void } {
  const dialog = document.createElement("dialog");
  dialog.className = "modal";
  dialog.setAttribute("aria-label", "Firstpass");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet modal-close";
  button.textContent = "Close";
  button.addEventListener("click", close);
  // Escape must tell the app first, which still wants to hear of it.
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    close();
  });
  const container = document.createElement("div");
  dialog.append(button, container);
  document.body.append(dialog);
  dialog.showModal();
  return { container, remove: () => dialog.remove() };
}
