package id.nirkertas.numbering;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Position;
import id.nirkertas.numbering.PaperWays.Way;
import id.nirkertas.shared.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * How numbers of a register may be written by hand: as the sheet of paper said when its block was taken, or as letters of the
 * register have them now.
 */
@Component
class PaperNumbers {

	private final CountedLetters counted;
	private final PaperWays ways;
	private final SetAside setAside;
	private final Directory directory;

	PaperNumbers(CountedLetters counted, PaperWays ways, SetAside setAside, Directory directory) {
		this.counted = counted;
		this.ways = ways;
		this.setAside = setAside;
		this.directory = directory;
	}

	/** What the sheet of a block that has just been taken says stays so. */
	void keep(Hold block) {
		if (ways.of(block.id()).isEmpty()) {
			ways.keep(block.id(), now(block.register()).distinct().toList());
		}
	}

	/** As the sheet of a block says; of one that was taken before that was kept, as letters have them now. */
	List<Way> onSheet(Hold block) {
		var kept = ways.of(block.id());
		return kept.isEmpty() ? now(block.register()).distinct().toList() : kept;
	}

	/**
	 * Refuses with numbering.paper.number.
	 *
	 * @param block  whose number it is
	 * @param number as it was printed, with open places
	 */
	Verdict mayRead(UUID block, LetterNumber number, HandWritten letter) {
		return Verdict.when(
				NumberReading.fills(letter.number(), number.text(), number.ordinal())
						|| written(Stream.concat(ways.of(block).stream(), now(number.register())), number.register(),
								number.ordinal(), letter).findAny().isPresent(),
				"numbering.paper.number", Integer.toString(number.ordinal()), number.text());
	}

	/**
	 * Whose letter it can be that stands under a number: of its register's agency, of one that counted there or counts there now,
	 * or of that whose it was.
	 *
	 * @param former code of the agency whose it was until now; empty of what is entered first
	 */
	PaperIssuers issuers(UUID block, NumberRegister register, int ordinal, HandWritten letter, String former) {
		var kept = ways.of(block);
		var known = Stream.concat(Stream.of(former).filter(code -> !code.isEmpty()), kept.stream().map(Way::agency));
		if (known.allMatch(register.agency()::equals) && counted.agencies(register.agency()).size() == 1) {
			return new PaperIssuers(List.of(register.agency()), Set.of());
		}
		var all = Stream.concat(kept.stream(), now(register)).map(Way::asWritten).distinct().toList();
		var named = letter.number().isEmpty()
				? Stream.<Way>empty()
				: written(all.stream().filter(Way::namesAgency), register, ordinal, letter);
		return new PaperIssuers(Stream.concat(Stream.of(register.agency(), former), all.stream().map(Way::agency))
				.filter(code -> !code.isEmpty()).distinct().toList(), named.map(Way::agency).collect(Collectors.toSet()));
	}

	private Stream<Way> written(Stream<Way> ways, NumberRegister register, int ordinal, HandWritten letter) {
		var positions = new HashMap<String, List<String>>();
		return ways.map(Way::asWritten).distinct()
				.filter(way -> new NumberReading(new NumberPattern(way.pattern()), way.unit(),
						way.namesPosition() ? positions.computeIfAbsent(way.agency(), this::positions) : List.of(),
						register.year(), letter.on()).reads(letter.number(), ordinal));
	}

	private List<String> positions(String agency) {
		return directory.positions().stream()
				.filter(position -> directory.agencyOf(position.id()).code().equals(agency)).map(Position::code).toList();
	}

	private Stream<Way> now(NumberRegister register) {
		var agency = setAside.agency(register);
		return counted.in(agency, register.group()).map(each -> new Way(each.issuing().code(), each.counting().unit(),
				each.counting().pattern(), each.seenFrom(agency)));
	}
}
