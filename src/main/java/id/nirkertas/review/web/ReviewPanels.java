package id.nirkertas.review.web;

import id.nirkertas.platform.Panel;
import id.nirkertas.platform.Panel.Content;
import id.nirkertas.platform.Panel.Page;
import id.nirkertas.review.AbsenceChoices;
import id.nirkertas.review.Coordination;
import id.nirkertas.review.Correction;
import id.nirkertas.review.Corrections;
import id.nirkertas.review.ReviewEdits;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of a letter show of its review. */
@Configuration(proxyBeanMethods = false)
class ReviewPanels {

	/** On the page of a letter: where it is, what was remarked, and the way to the review for whoever is awaited. */
	@Bean
	Panel chainOfLetter(ChainLines lines, ChainGaps gaps, CorrectionLines tasks, Reviews reviews,
			AbsenceChoices absent) {
		return Panel.on(Page.LETTER, 10,
				(letter, reader) -> Optional.of(chain(letter, reader, lines, gaps, tasks, reviews, absent)));
	}

	/** For the keeper who gives it its number: they may return it as well. */
	@Bean
	Panel chainOfNumber(ChainLines lines, ChainGaps gaps, CorrectionLines tasks, Reviews reviews,
			AbsenceChoices absent) {
		return Panel.on(Page.NUMBER, 10,
				(letter, reader) -> Optional.of(chain(letter, reader, lines, gaps, tasks, reviews, absent)));
	}

	private static Content chain(DocumentId letter, Actor reader, ChainLines lines, ChainGaps gaps, CorrectionLines tasks,
			Reviews reviews, AbsenceChoices absent) {
		var choices = absent.of(reader, letter);
		return new Content("review/chain", "panel",
				Map.of("letter", letter, "chain", lines.of(letter), "gaps", gaps.of(letter), "remarks",
						tasks.standing(letter, reviews.view(letter).remarks()), "mayInitial",
						reviews.mayInitial(reader, letter).isAllowed(), "own", choices.own(), "help", !choices.isNone(),
						"writing", choices.writer().isPresent()));
	}

	/** On the drafting page, above all else: what reviewers asked for, each with its way to the field. */
	@Bean
	Panel correctionsOfDraft(CorrectionLines lines, Corrections corrections) {
		return Panel.on(Page.DRAFT, 5, (letter, reader) -> {
			var all = corrections.of(letter);
			return all.isEmpty()
					? Optional.empty()
					: Optional.of(new Content("review/corrections", "panel", Map.of("letter", letter.toString(), "open",
							lines.of(all.stream().filter(Correction::isOpen).toList(), reader), "answered",
							lines.of(all.stream().filter(each -> !each.isOpen()).toList(), reader))));
		});
	}

	/** Beside the text area, for whoever writes without the editor: each remark on a paragraph, with what stands there. */
	@Bean
	Panel correctionsOfText(CorrectionLines lines, Corrections corrections) {
		return Panel.on(Page.DRAFT_TEXT, 5, (letter, reader) -> {
			var open = lines.of(corrections.open(letter), reader).stream().filter(line -> line.number() > 0).toList();
			return open.isEmpty()
					? Optional.empty()
					: Optional.of(new Content("review/corrections", "text", Map.of("open", open)));
		});
	}

	/** On the page of a letter: how many things were asked for, and how they stand. */
	@Bean
	Panel correctionsOfLetter(Corrections corrections) {
		return Panel.on(Page.LETTER, 12, (letter, reader) -> {
			var all = corrections.of(letter);
			return all.isEmpty()
					? Optional.empty()
					: Optional.of(new Content("review/corrections", "counts", Map.of("letter", letter.toString(), "all",
							all.size(), "open", all.stream().filter(Correction::isOpen).count())));
		});
	}

	/** On the drafting page: why the letter came back, and whose initials it will need. */
	@Bean
	Panel remarksOfDraft(ChainLines lines, ChainGaps gaps, Reviews reviews, ReviewEdits edits,
			Coordination coordination) {
		return Panel.on(Page.DRAFT, 10, (letter, reader) -> Optional.of(new Content("review/chain", "remarks",
				Map.of("remarks", reviews.view(letter).remarks(), "chain", lines.of(letter), "gaps", gaps.of(letter),
						"letter",
						letter.toString(),
						"isLong",
						reviews.view(letter).isLong(), "idle", coordination.idle(letter), "editing",
						edits.writer(letter).isPresent()))));
	}
}
