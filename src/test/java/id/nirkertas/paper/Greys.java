package id.nirkertas.paper;

import java.awt.image.IndexColorModel;

/** A few shades from black to white, for pictures that are kept. */
final class Greys {

	private Greys() {
	}

	static IndexColorModel of(int shades) {
		var levels = new byte[shades];
		for (var shade = 0; shade < shades; shade++) {
			levels[shade] = (byte) (shade * 255 / (shades - 1));
		}
		return new IndexColorModel(4, shades, levels, levels, levels);
	}
}
