package id.nirkertas.letter;

import id.nirkertas.platform.CurrentUser;

class LetterThatAsksTheSession {

	CurrentUser user;
}
