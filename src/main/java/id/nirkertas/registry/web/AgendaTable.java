package id.nirkertas.registry.web;

import id.nirkertas.platform.TableFile;
import id.nirkertas.registry.AgendaLines;
import id.nirkertas.registry.AgendaSpan;
import id.nirkertas.registry.IncomingView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** An agenda book as a table for a spreadsheet: all that was asked for, however long it is, or nothing. */
@Component
class AgendaTable {

	/** So many entries are held at once. */
	static final int STRETCH = 500;

	private final AgendaLines books;
	private final AgendaWords words;

	AgendaTable(AgendaLines books, AgendaWords words) {
		this.books = books;
		this.words = words;
	}

	/** A file of its own, which whoever hands it out deletes: one that breaks off in the middle would look like the whole. */
	Path write(AgendaSpan span, TableFile.Format format, String name) throws IOException {
		var file = Files.createTempFile("agenda", "." + format.ending());
		try (var table = TableFile.open(format, Files.newOutputStream(file), name, words.columns())) {
			for (var entries = behind(span, 0); !entries.isEmpty(); entries = behind(span, last(entries))) {
				for (var line : words.book(entries)) {
					table.row(words.cells(line));
				}
			}
		} catch (IOException | RuntimeException failed) {
			Files.delete(file);
			throw failed;
		}
		return file;
	}

	private List<IncomingView> behind(AgendaSpan span, int ordinal) {
		return books.behind(span, ordinal, STRETCH);
	}

	private static int last(List<IncomingView> entries) {
		return entries.getLast().ordinal();
	}
}
