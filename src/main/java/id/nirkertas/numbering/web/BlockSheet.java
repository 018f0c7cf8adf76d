package id.nirkertas.numbering.web;

import id.nirkertas.numbering.Hold;
import id.nirkertas.numbering.PaperPatterns;
import id.nirkertas.numbering.RegisterBook;
import id.nirkertas.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The sheet of a block: who took it, how its numbers are written, and what each became. */
@Component
class BlockSheet {

	private final PaperPatterns patterns;
	private final RegisterBook book;
	private final LineWords words;
	private final DeedWords deeds;

	BlockSheet(PaperPatterns patterns, RegisterBook book, LineWords words, DeedWords deeds) {
		this.patterns = patterns;
		this.book = book;
		this.words = words;
		this.deeds = deeds;
	}

	void show(Hold block, Actor reader, Model model) {
		model.addAttribute("block", block);
		model.addAttribute("taken", deeds.of(block));
		model.addAttribute("patterns", patterns.of(block));
		model.addAttribute("lines", words.of(block.register(), book.lines(reader, block)));
		model.addAttribute("register", block.register());
		model.addAttribute("year", Integer.toString(block.register().year()));
	}
}
