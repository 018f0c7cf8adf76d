package id.nirkertas.access;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Who can see a document, and why: the other side of {@link Access}, by the same rule. For those who may see it themselves; that
 * is to be asked first.
 */
@Service
public class Readership {

	private final SheetTables tables;
	private final Organisation organisation;
	private final Readers readers;

	Readership(SheetTables tables, Organisation organisation, Readers readers) {
		this.tables = tables;
		this.organisation = organisation;
		this.readers = readers;
	}

	/**
	 * Somebody who sees it today; there is always a reason.
	 *
	 * @param until where they see what was, and nothing that came after it
	 */
	public record Seer(PersonId person, List<Reason> reasons, @Nullable LastDay until) {

		public Seer {
			reasons = List.copyOf(reasons);
		}
	}

	/**
	 * Everybody who can log in, those first who take part or took part, then those whose duty it is. Those who see it only because
	 * it is open to their whole agency are not listed: that is {@link #openTo}. Empty for a document nobody opened.
	 */
	public List<Seer> of(DocumentId document) {
		return of(document, null);
	}

	/** As {@link #of(DocumentId)}, without what came after the last day of whoever reads it as their history; null for anybody else. */
	public List<Seer> of(DocumentId document, @Nullable LastDay last) {
		return tables.sheet(document, last).map(sheet -> candidates(sheet).distinct().filter(organisation::isThere)
				.map(person -> seer(readers.named(person), sheet)).filter(seer -> !seer.reasons().isEmpty())
				.toList()).orElse(List.of());
	}

	/** Why that person sees it, cut as {@link #of(DocumentId, LastDay)}; empty when they do not. */
	public List<Reason> why(PersonId person, DocumentId document, @Nullable LastDay last) {
		return tables.sheet(document, last).map(sheet -> readers.of(person).reasons(sheet)).orElse(List.of());
	}

	/** The agency in which everybody sees it; empty where nobody does just by working there. */
	public Optional<UnitId> openTo(DocumentId document) {
		return readers.isOrdinaryOpenInAgency()
				? tables.sheet(document).filter(sheet -> sheet.secrecy() == Secrecy.ORDINARY).map(Sheet::agency)
				: Optional.empty();
	}

	/** All who could have a reason; the rule then says who does. */
	private Stream<PersonId> candidates(Sheet sheet) {
		var taking = sheet.grants().stream().flatMap(grant -> organisation.everIn(grant.position()).stream());
		var acted = sheet.deeds().stream().map(Deed::person);
		var trusted = organisation.trustedWith(Trust.DUTIES).stream();
		return Stream.of(taking, acted, trusted).flatMap(people -> people);
	}

	private Seer seer(Reader reader, Sheet sheet) {
		return new Seer(reader.person(), reader.reasons(sheet), reader.lastDay(sheet, organisation::zoneOf).orElse(null));
	}
}
