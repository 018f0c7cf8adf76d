package id.nirkertas.numbering.web;

import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.Ordinals;
import id.nirkertas.numbering.RegisterBook;
import id.nirkertas.numbering.RegisterLine.Choice;
import id.nirkertas.shared.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** A register as a table for a spreadsheet: all of it, however long it is, or nothing. */
@Component
class RegisterTable {

	/** So many ordinals are held at once. */
	static final int STRETCH = 1000;

	private final RegisterBook book;
	private final LineWords words;

	RegisterTable(RegisterBook book, LineWords words) {
		this.book = book;
		this.words = words;
	}

	/** A file of its own, which whoever hands it out deletes: one that breaks off in the middle would look like the whole. */
	Path write(Actor reader, NumberRegister register, Choice choice) throws IOException {
		var file = Files.createTempFile("register", ".csv");
		try (var table = Files.newBufferedWriter(file)) {
			table.write(words.head());
			var last = Math.max(1, book.last(register));
			for (var first = 1; first <= last; first += STRETCH) {
				var lines = book.lines(reader, register, choice, new Ordinals(first, Math.min(last, first + STRETCH - 1)));
				table.write(words.rows(words.of(register, lines)));
			}
		} catch (IOException | RuntimeException failed) {
			Files.delete(file);
			throw failed;
		}
		return file;
	}
}
