package id.nirkertas.numbering.web;

import id.nirkertas.numbering.BlockOutages;
import id.nirkertas.numbering.Hold;
import id.nirkertas.numbering.PaperPatterns;
import id.nirkertas.numbering.RegisterBook;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The sheet of a block: who took it, how its numbers are written, and what each became. */
@Component
class BlockSheet {

	private final PaperPatterns patterns;
	private final RegisterBook book;
	private final LineWords words;
	private final DeedWords deeds;
	private final BlockOutages outages;
	private final Wording wording;

	BlockSheet(PaperPatterns patterns, RegisterBook book, LineWords words, DeedWords deeds, BlockOutages outages,
			Wording wording) {
		this.patterns = patterns;
		this.book = book;
		this.words = words;
		this.deeds = deeds;
		this.outages = outages;
		this.wording = wording;
	}

	/** @param before first day of the outage until then, and {@code since} from then on */
	record OutageSaid(String before, String since, String reason, String by, String at) {
	}

	void show(Hold block, Actor reader, Model model) {
		model.addAttribute("block", block);
		model.addAttribute("taken", deeds.of(block));
		model.addAttribute("outages", outages(block));
		model.addAttribute("patterns", patterns.of(block));
		model.addAttribute("lines", words.of(block.register(), book.lines(reader, block)));
		model.addAttribute("register", block.register());
		model.addAttribute("year", Integer.toString(block.register().year()));
	}

	private List<OutageSaid> outages(Hold block) {
		return outages.said(block).stream().map(each -> new OutageSaid(day(each.before()), day(each.since()), each.reason(),
				deeds.named(each.made()), deeds.moment(block.register(), each.made().at()))).toList();
	}

	private String day(@Nullable LocalDate day) {
		return day == null ? wording.say("numbering.outage.none") : wording.fullDay(day);
	}
}
