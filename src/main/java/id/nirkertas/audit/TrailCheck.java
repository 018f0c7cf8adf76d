package id.nirkertas.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Computes the whole trail anew and compares. */
@Component
class TrailCheck {

	private static final int PAGE = 5000;

	private final TrailTables tables;

	TrailCheck(TrailTables tables) {
		this.tables = tables;
	}

	TrailAudit check() {
		var altered = new TreeSet<>(tables.strays());
		var rows = 0L;
		var page = tables.after(Long.MIN_VALUE, PAGE);
		while (!page.isEmpty()) {
			rows += page.size();
			page.stream().filter(row -> !row.isGenuine()).forEach(row -> altered.add(row.line().id()));
			page = tables.after(page.getLast().line().id(), PAGE);
		}
		var sealed = 0L;
		var broken = new ArrayList<Long>();
		var previous = Seal.NONE;
		for (var id : tables.seals()) {
			var seal = tables.seal(id);
			sealed += seal.events().size();
			if (!seal.follows(previous) || !seal.covers(tables.hashesUnder(id))) {
				broken.add(id);
			}
			previous = seal.seal();
		}
		return new TrailAudit(rows, sealed, List.copyOf(altered), List.copyOf(broken));
	}
}
