package id.nirkertas.letter;

/** What a word processor has and a letter does not. */
public enum LeftOut {
	PICTURE, TEXT_BOX, COMMENT, FOOTNOTE, HEADER, TRACKED, FORMULA, COLOUR, FONT, STRIKE, SCRIPT, SYMBOL, LINK, PAGE, NESTED, MERGED, OTHER
}
