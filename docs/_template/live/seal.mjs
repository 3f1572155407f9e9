// The seal of a card, and everything else that says at a glance whether its state is the verified one.
import { make } from './dom.mjs';

export class Seal {
  constructor(card) {
    this.card = card;
    this.seal = card.querySelector('.seal');
    this.prov = card.querySelector('.prov').firstElementChild;
    this.verified = { seal: [...this.seal.childNodes], prov: this.prov.textContent };
  }

  show() {
    if (this.card.classList.contains('changed')) return;
    this.card.classList.add('changed');
    const icon = this.verified.seal[0].cloneNode(true);
    icon.firstElementChild.setAttribute('href', '#i-unanswered');
    this.seal.replaceChildren(icon, 'Your values, not verified');
    this.prov.textContent = 'Provenance of the verified values';
  }

  restore() {
    this.card.classList.remove('changed');
    this.seal.replaceChildren(...this.verified.seal);
    this.prov.textContent = this.verified.prov;
  }
}
