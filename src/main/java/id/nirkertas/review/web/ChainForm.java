package id.nirkertas.review.web;

import id.nirkertas.directory.NamedPositions;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Wording;
import id.nirkertas.review.ChainTemplate.Asked;
import id.nirkertas.review.ChainTemplate.Wish;
import id.nirkertas.shared.PositionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Stages as somebody typed them: a row says what it asks for, and whom, parted by semicolons. */
@Component
class ChainForm {

	/** Empty rows under those that are filled. */
	private static final int SPARE = 2;

	/** A row; asked is empty for one that is not used. */
	record Row(String asked, String positions) {

		boolean isUsed() {
			return !asked.isEmpty();
		}
	}

	/** What the rows say, or what is wrong with them. */
	record Read(List<Wish> stages, List<FormFault> faults) {
	}

	private final NamedPositions named;
	private final Wording wording;

	ChainForm(NamedPositions named, Wording wording) {
		this.named = named;
		this.wording = wording;
	}

	List<Row> rows(List<Wish> stages) {
		return spaced(stages.stream().map(wish -> new Row(wish.asked().name(),
				wish.positions().stream().map(named::of).collect(Collectors.joining("; ")))).toList());
	}

	List<Row> typed(MultiValueMap<String, String> posted) {
		var asked = posted.getOrDefault("asked", List.of());
		var positions = posted.getOrDefault("positions", List.of());
		return spaced(IntStream.range(0, asked.size())
				.mapToObj(row -> new Row(text(asked.get(row)), row < positions.size() ? text(positions.get(row)) : ""))
				.filter(row -> row.isUsed() || !row.positions().isBlank()).toList());
	}

	private static List<Row> spaced(List<Row> rows) {
		return Stream.concat(rows.stream(), Stream.generate(() -> new Row("", "")).limit(SPARE)).toList();
	}

	Read read(List<Row> rows) {
		var stages = new ArrayList<Wish>();
		var faults = new ArrayList<FormFault>();
		for (var row = 0; row < rows.size(); row++) {
			var typed = rows.get(row);
			var asked = Stream.of(Asked.values()).filter(each -> each.name().equals(typed.asked())).findFirst();
			if (asked.isPresent()) {
				stages.add(new Wish(asked.get(), positions(asked.get(), typed, row, faults)));
			} else if (typed.isUsed() || !typed.positions().isBlank()) {
				faults.add(new FormFault("asked-" + row, wording.say("review.template.no-choice")));
			}
		}
		return new Read(stages, faults);
	}

	private List<PositionId> positions(Asked asked, Row row, int place, List<FormFault> faults) {
		if (asked == Asked.LINE || asked == Asked.SECRETARY) {
			return List.of();
		}
		var found = new ArrayList<PositionId>();
		for (var name : row.positions().split(";")) {
			if (!name.isBlank()) {
				named.named(name.strip()).ifPresentOrElse(position -> found.add(position.id()),
						() -> faults.add(new FormFault("positions-" + place,
								wording.say("review.template.unknown-position", name.strip()))));
			}
		}
		if (row.positions().isBlank()) {
			faults.add(new FormFault("positions-" + place, wording.say("review.template.nobody")));
		}
		return found.stream().distinct().toList();
	}

	private static String text(String value) {
		return Objects.requireNonNullElse(value, "");
	}
}
