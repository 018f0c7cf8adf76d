package id.nirkertas.numbering;

import id.nirkertas.numbering.PaperWays.Way;
import id.nirkertas.shared.Secrecy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** How whoever writes by hand writes a number of a block: as its register had it for the kind of the letter and its unit. */
@Service
public class PaperPatterns {

	private final PaperNumbers numbers;
	private final SetAside setAside;

	PaperPatterns(PaperNumbers numbers, SetAside setAside) {
		this.numbers = numbers;
		this.setAside = setAside;
	}

	/**
	 * @param number as it looks, with open places
	 * @param kinds  names of the kinds whose numbers look so
	 */
	public record Written(String number, List<String> kinds) {
	}

	/** The first number of the block in every way in which it may be written; none where no letter counts in its register. */
	public List<Written> of(Hold block) {
		var written = new LinkedHashMap<String, Set<String>>();
		numbers.onSheet(block).forEach(
				way -> written.computeIfAbsent(number(block, way), _ -> new LinkedHashSet<>()).add(way.kind()));
		var all = new ArrayList<Written>();
		written.forEach((number, kinds) -> all.add(new Written(number, List.copyOf(kinds))));
		return List.copyOf(all);
	}

	/**
	 * Whose letter it can be that is entered under one of its numbers.
	 *
	 * @param number as far as it is typed
	 * @param on     the date of the letter; null while that is not known
	 * @param former code of the agency whose it was until now; empty of what is entered first
	 */
	public PaperIssuers issuers(Hold block, int ordinal, String number, @Nullable LocalDate on, String former) {
		return numbers.issuers(block.id(), block.register(), ordinal,
				new HandWritten(number, on == null ? setAside.dayOf(block) : on, "", "", Secrecy.ORDINARY, null),
				former);
	}

	private String number(Hold block, Way way) {
		return new NumberPattern(way.pattern()).open(block.numbers().getFirst().number().ordinal(), setAside.dayOf(block),
				Map.of("UNIT", way.unit()));
	}
}
