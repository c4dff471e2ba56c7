// A button to copy each command. Without it, one click still selects the whole command.
document.querySelectorAll("pre.command").forEach(function (block) {
  var code = block.querySelector("code");
  var button = document.createElement("button");
  button.type = "button";
  button.textContent = "copy";
  button.setAttribute("aria-label", "copy the command");
  button.addEventListener("click", function () {
    var selection = window.getSelection();
    var range = document.createRange();
    range.selectNodeContents(code);
    selection.removeAllRanges();
    selection.addRange(range);
    document.execCommand("copy");
    button.textContent = "copied";
    window.setTimeout(function () { button.textContent = "copy"; }, 1500);
  });
  block.appendChild(button);
});
