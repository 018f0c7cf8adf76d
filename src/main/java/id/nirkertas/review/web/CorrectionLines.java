package id.nirkertas.review.web;

import id.nirkertas.letter.FollowedPassage;
import id.nirkertas.review.Correction;
import id.nirkertas.review.Corrections;
import id.nirkertas.review.Remark;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What reviewers asked for, with what became of the part of the letter that it is about. */
@Component
class CorrectionLines {

	/** @param passage none for one about the letter as a whole */
	record Line(Correction correction, @Nullable FollowedPassage passage) {

		/** The part of the letter is gone. */
		public boolean isLost() {
			return correction.isOnPassage() && (passage == null || passage.now() == null);
		}

		/** Which paragraph it was; 0 for a field. */
		public int number() {
			return passage == null ? 0 : passage.before().number();
		}

		/** Which paragraph it is now; 0 for a field, and for what is gone. */
		public int numberNow() {
			var now = passage == null ? null : passage.now();
			return now == null ? 0 : now.number();
		}

		/** The input of the drafting page that it leads to. */
		public String input() {
			if (passage == null) {
				return "draft";
			}
			var now = passage.now();
			return (now == null ? passage.before() : now).input();
		}
	}

	/** What one reviewer asked for when they returned a version. */
	record Round(int version, PositionId position, PersonId person, Capacity capacity, Instant at, List<Line> lines) {
	}

	private final Corrections corrections;

	CorrectionLines(Corrections corrections) {
		this.corrections = corrections;
	}

	/** The newest first. */
	List<Round> rounds(DocumentId letter, Actor reader) {
		Map<Integer, List<Line>> rounds = of(corrections.of(letter), reader).stream().collect(
				Collectors.groupingBy(line -> line.correction().version(), LinkedHashMap::new, Collectors.toList()));
		return rounds.entrySet().stream().map(round -> {
			var first = round.getValue().getFirst().correction();
			return new Round(round.getKey(), first.position(), first.person(), first.capacity(), first.at(),
					round.getValue());
		}).toList();
	}

	/** What this person asked for themselves, in the position they act in. */
	List<Line> mine(DocumentId letter, Actor reader) {
		return of(corrections.reopenable(reader, letter).stream().filter(each -> each.person().equals(reader.person()))
				.toList(), reader);
	}

	/** What others asked for in that position: a predecessor, or whoever stood in. */
	List<Line> inherited(DocumentId letter, Actor reader) {
		return of(corrections.reopenable(reader, letter).stream().filter(each -> !each.person().equals(reader.person()))
				.toList(), reader);
	}

	/** Remarks of which something is still open; those of before there were tasks stand as they are. */
	List<Remark> standing(DocumentId letter, List<Remark> remarks) {
		var all = corrections.of(letter);
		return remarks.stream().filter(remark -> {
			var tasks = all.stream().filter(each -> each.version() == remark.version()).toList();
			return tasks.isEmpty() || tasks.stream().anyMatch(Correction::isOpen);
		}).toList();
	}

	List<Line> of(List<Correction> all, Actor reader) {
		var followed = corrections.follow(reader, all);
		return all.stream().map(each -> new Line(each, followed.get(each.id()))).toList();
	}
}
