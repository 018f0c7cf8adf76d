package id.nirkertas.letter;

class LetterManager {
}
