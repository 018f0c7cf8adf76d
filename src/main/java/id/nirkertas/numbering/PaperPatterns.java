package id.nirkertas.numbering;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.Unit;
import id.nirkertas.shared.UnitId;
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

	private final RegisterRules rules;
	private final SetAside setAside;
	private final Directory directory;

	PaperPatterns(RegisterRules rules, SetAside setAside, Directory directory) {
		this.rules = rules;
		this.setAside = setAside;
		this.directory = directory;
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
		for (var kind : rules.kinds(agency)) {
			for (var unit : issuers(agency)) {
				var counting = rules.counting(unit, kind.group(), kind.pattern());
				if (counting.register().equals(block.register().group())) {
					var number = new NumberPattern(counting.pattern()).open(block.numbers().getFirst().number().ordinal(),
							setAside.dayOf(block), Map.of("UNIT", counting.unit()));
					written.computeIfAbsent(number, _ -> new LinkedHashSet<>()).add(kind.name());
				}
			}
		}
		var all = new ArrayList<Written>();
		written.forEach((number, kinds) -> all.add(new Written(number, List.copyOf(kinds))));
		return List.copyOf(all);
	}

	private List<UnitId> issuers(Unit agency) {
		return directory.positions().stream().map(Position::unit).distinct()
				.filter(unit -> directory.agencyOf(unit).id().equals(agency.id())).toList();
	}
}
