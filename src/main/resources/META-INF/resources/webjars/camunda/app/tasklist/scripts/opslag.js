// No copy in the browser of what was typed. It rests on nothing else, so that it holds whatever else goes wrong.

// Tasklist keeps a half-filled form in the browser when a session ends. What residents tell does not belong there.
const bewaar = Storage.prototype.setItem;
Storage.prototype.setItem = function (sleutel, waarde) {
  if (!String(sleutel).startsWith('camunda-form:')) {
    bewaar.call(this, sleutel, waarde);
  }
};
Object.keys(localStorage)
  .filter(sleutel => sleutel.startsWith('camunda-form:'))
  .forEach(sleutel => localStorage.removeItem(sleutel));
