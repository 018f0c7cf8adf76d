package id.nirkertas.letter;

import lombok.Data;

@Data
class LetterWithMagic {
}
