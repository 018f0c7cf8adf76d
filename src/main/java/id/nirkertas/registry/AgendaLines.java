package id.nirkertas.registry;

import id.nirkertas.shared.UnitId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The agenda books to be read through: on pages, on paper and in tables. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class AgendaLines {

	private final RegistryTable table;

	AgendaLines(RegistryTable table) {
		this.table = table;
	}

	/** The latest first. */
	public List<IncomingView> latest(AgendaSpan span, int skip, int limit) {
		return table.latest(span, skip, limit);
	}

	/** In the order of their numbers, those behind one. */
	public List<IncomingView> behind(AgendaSpan span, int ordinal, int limit) {
		return table.behind(span, ordinal, limit);
	}

	public int count(AgendaSpan span) {
		return table.count(span);
	}

	/** Years in which the agency's agenda book has entries, latest first. */
	public List<Integer> years(UnitId agency) {
		return table.years(agency);
	}

	/** As what a registrar may enter a letter, in this order. */
	public List<String> kinds() {
		return table.kinds();
	}
}
