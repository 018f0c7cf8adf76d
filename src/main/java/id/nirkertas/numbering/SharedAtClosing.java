package id.nirkertas.numbering;

import static java.util.stream.Collectors.joining;

import id.nirkertas.directory.ClosingNotes;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.CountedLetters.Counted;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** An agency that counts for others, or with another one, is not closed unawares: its rules are seen to first. */
@Component
class SharedAtClosing implements ClosingNotes {

	private final CountedLetters counted;
	private final Directory directory;

	SharedAtClosing(CountedLetters counted, Directory directory) {
		this.counted = counted;
		this.directory = directory;
	}

	@Override
	public List<Note> of(Unit unit) {
		return unit.agency() ? Stream.concat(shared(unit), elsewhere(unit)).toList() : List.of();
	}

	/** Whose letters its registers count: the page of that agency has the rule. */
	private Stream<Note> shared(Unit agency) {
		var guests = counted.in(agency).map(Counted::issuing).filter(each -> !each.id().equals(agency.id())).distinct();
		return guests.map(guest -> new Note("numbering.closing.shared",
				List.of(registers(counted.in(agency).filter(each -> each.issuing().id().equals(guest.id()))), guest.name()),
				address(guest)));
	}

	private Stream<Note> elsewhere(Unit agency) {
		var hosts = directory.agencies().stream().filter(each -> !each.id().equals(agency.id()));
		return hosts.flatMap(host -> {
			var there = registers(counted.of(agency).filter(each -> each.counting().agency().equals(host.code())));
			return there.isEmpty()
					? Stream.empty()
					: Stream.of(new Note("numbering.closing.elsewhere", List.of(there, host.name()), address(agency)));
		});
	}

	private static String registers(Stream<Counted> letters) {
		return letters.map(each -> each.counting().register()).distinct().sorted().collect(joining(", "));
	}

	private static String address(Unit agency) {
		return "/registers?agency=" + agency.code();
	}
}
