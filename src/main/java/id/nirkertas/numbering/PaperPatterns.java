package id.nirkertas.numbering;

import id.nirkertas.numbering.CountedLetters.Counted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** How whoever writes by hand writes a number of a block: as its register has it for the kind of the letter and its unit. */
@Service
public class PaperPatterns {

	private final CountedLetters counted;
	private final SetAside setAside;

	PaperPatterns(CountedLetters counted, SetAside setAside) {
		this.counted = counted;
		this.setAside = setAside;
	}

	/**
	 * @param number as it looks, with open places
	 * @param kinds  names of the kinds whose numbers look so
	 */
	public record Written(String number, List<String> kinds) {
	}

	/** The first number of the block in every way in which its register writes; none where no letter counts in it any more. */
	public List<Written> of(Hold block) {
		var agency = setAside.agency(block.register());
		var written = new LinkedHashMap<String, Set<String>>();
		counted.in(agency, block.register().group()).forEach(each -> written
				.computeIfAbsent(number(block, each), _ -> new LinkedHashSet<>()).add(each.seenFrom(agency)));
		var all = new ArrayList<Written>();
		written.forEach((number, kinds) -> all.add(new Written(number, List.copyOf(kinds))));
		return List.copyOf(all);
	}

	private String number(Hold block, Counted each) {
		return new NumberPattern(each.counting().pattern()).open(block.numbers().getFirst().number().ordinal(),
				setAside.dayOf(block), Map.of("UNIT", each.counting().unit()));
	}
}
