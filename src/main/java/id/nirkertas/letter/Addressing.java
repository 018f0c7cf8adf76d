package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.paper.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whom a letter is addressed to, as it stands on paper; many stand in a Lampiran of their own. */
final class Addressing {

	/** More would push the text off the first page. */
	static final int MOST = 6;

	private static final String LISTED = "(daftar terlampir)";
	private static final String SOMEWHERE = "Tempat";

	/** @param place empty where it is not known */
	record Name(String name, String place) {
	}

	private final PrintJob job;
	private final Directory directory;
	private final LetterTitles titles;

	Addressing(PrintJob job, Directory directory) {
		this.job = job;
		this.directory = directory;
		titles = new LetterTitles(job.content(), job.agency().id(), directory);
	}

	/** Everybody, positions of the government first. */
	List<Name> all() {
		var content = job.content();
		var all = new ArrayList<Name>();
		content.addressees().forEach(id -> all.add(new Name(titles.of(id), place(directory.agencyOf(id)))));
		content.more().addressedOutside().forEach(party -> all.add(new Name(party.name(), party.place())));
		return List.copyOf(all);
	}

	/** Everybody who gets a copy of a secret letter, in the order of {@link DistributionList}. */
	List<Name> distributed() {
		var copies = job.content().copies().stream().map(id -> new Name(titles.of(id), place(directory.agencyOf(id))));
		var outside = job.content().more().copiedOutside().stream().map(party -> new Name(party.name(), party.place()));
		return Stream.of(all().stream(), copies, outside).flatMap(Function.identity()).toList();
	}

	boolean isListed() {
		return job.content().addressees().size() + job.content().more().addressedOutside().size() > MOST;
	}

	/** After Yth.; whom at the addressee it is meant for stands below the one addressee. */
	List<String> names() {
		if (isListed()) {
			return List.of(LISTED);
		}
		var names = all().stream().map(Name::name).toList();
		var attention = attention(job.content());
		return attention.isEmpty() ? names : List.of(names.getFirst() + "\nu.p. " + attention);
	}

	/** Whom at its addressee a letter is meant for, where paper has room for it: below a single one. Else empty. */
	static String attention(DraftContent content) {
		return content.addressees().size() + content.more().addressedOutside().size() == 1 ? content.more().attention() : "";
	}

	List<Part> part() {
		return all().isEmpty() ? List.of() : List.of(new Part.Addressees(names(), commonPlace()));
	}

	/** All in one town: its name; else "Tempat". */
	private String commonPlace() {
		var places = all().stream().map(Name::place).distinct().toList();
		return places.size() == 1 && !places.getFirst().isEmpty() ? places.getFirst() : SOMEWHERE;
	}

	List<String> copies() {
		return Stream.concat(titles.of(job.content().copies()).stream(),
				job.content().more().copiedOutside().stream().map(Addressing::named)).toList();
	}

	/** A copy has no address line of its own: the town tells one office from another of its name. */
	private static String named(OutsideParty party) {
		return party.place().isEmpty() || party.name().endsWith(party.place())
				? party.name()
				: party.name() + " di " + party.place();
	}

	private static String place(Unit agency) {
		var address = agency.address();
		return address == null ? "" : address.place();
	}
}
