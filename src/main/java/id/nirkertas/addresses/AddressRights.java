package id.nirkertas.addresses;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Position;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Verdict;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who changes the address book: the part of an agency those who keep its house or its mail, the part of the whole government
 * an administrator, and neither the other's. Everybody who may draft reads both.
 */
@Component
public class AddressRights {

	private static final Set<Duty> KEEPERS = Set.of(Duty.SECRETARY, Duty.REGISTRAR, Duty.DISPATCHER);

	private final Directory directory;

	AddressRights(Directory directory) {
		this.directory = directory;
	}

	/** Refuses with addresses.not-administrator, addresses.not-keeper, or directory.another-acts. */
	public Verdict mayChange(Actor by, Book book) {
		return byDuty(by, book).and(directory.mayAct(by));
	}

	/** The parts that are theirs to change today. */
	public List<Book> books(Actor by) {
		return Stream.of(new Book(agencyOf(by)), Book.OF_GOVERNMENT).filter(book -> mayChange(by, book).isAllowed())
				.toList();
	}

	UnitId agencyOf(Actor reader) {
		return directory.agencyOf(reader.position()).id();
	}

	private Verdict byDuty(Actor by, Book book) {
		Position position = directory.position(by.position());
		var agency = book.agency();
		if (agency == null) {
			return Verdict.when(position.has(Duty.ADMINISTRATOR), "addresses.not-administrator");
		}
		return Verdict.when(agency.equals(agencyOf(by)) && !Collections.disjoint(position.duties(), KEEPERS),
				"addresses.not-keeper", agency);
	}
}
