package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.paper.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whom a letter is addressed to, as it stands on paper; many stand in a Lampiran of their own. */
final class Addressing {

	/** More would push the text off the first page. */
	static final int MOST = 6;

	private static final String LISTED = "(daftar terlampir)";
	private static final String SOMEWHERE = "Tempat";

	/** @param place empty where it is not known */
	record Name(String name, String place) {

		/** Who wrote "Tempat" named no town. */
		private static Name of(OutsideParty party) {
			var town = Salutation.tidyTown(party.place());
			return new Name(party.name(), town.equalsIgnoreCase(SOMEWHERE) ? "" : town);
		}

		/** Where no line of its own says the town, it tells one office from another of its name. */
		private String inTown() {
			return place.isEmpty() || name.endsWith(place) ? name : name + " di " + place;
		}
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
		content.more().addressedOutside().forEach(party -> all.add(Name.of(party)));
		return List.copyOf(all);
	}

	/** Everybody who gets a copy of a secret letter, in the order of {@link DistributionList}. */
	List<Name> distributed() {
		var copies = job.content().copies().stream().map(id -> new Name(titles.of(id), place(directory.agencyOf(id))));
		var outside = job.content().more().copiedOutside().stream().map(Name::of);
		return Stream.of(all().stream(), copies, outside).flatMap(Function.identity()).toList();
	}

	boolean isListed() {
		return job.content().addressees().size() + job.content().more().addressedOutside().size() > MOST;
	}

	/**
	 * After Yth. where no line below says a town: of whoever is outside it stands behind the name, unless it is the agency's own.
	 */
	List<String> names() {
		var all = all();
		var ours = job.content().addressees().size();
		return names(IntStream.range(0, all.size()).mapToObj(place -> place < ours
				|| all.get(place).place.equalsIgnoreCase(job.place()) ? all.get(place).name : all.get(place).inTown())
				.toList());
	}

	/** Whom at the addressee it is meant for stands below the one addressee. */
	private List<String> names(List<String> names) {
		if (isListed()) {
			return List.of(LISTED);
		}
		var attention = attention(job.content());
		return attention.isEmpty() ? names : List.of(names.getFirst() + "\nu.p. " + attention);
	}

	/** Whom at its addressee a letter is meant for, where paper has room for it: below a single one. Else empty. */
	static String attention(DraftContent content) {
		return content.addressees().size() + content.more().addressedOutside().size() == 1 ? content.more().attention() : "";
	}

	/** In one town, it stands below them all; in several, each behind its addressee, and "Tempat" below for who has none. */
	List<Part> part() {
		var all = all();
		var towns = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
		all.forEach(name -> towns.add(name.place));
		if (towns.isEmpty()) {
			return List.of();
		}
		if (towns.size() == 1 || isListed()) {
			var town = towns.size() == 1 ? towns.first() : "";
			return List.of(new Part.Addressees(names(all.stream().map(Name::name).toList()),
					town.isEmpty() ? SOMEWHERE : town));
		}
		return List.of(new Part.Addressees(names(all.stream().map(Name::inTown).toList()),
				towns.contains("") ? SOMEWHERE : ""));
	}

	List<String> copies() {
		return Stream.concat(titles.of(job.content().copies()).stream(),
				job.content().more().copiedOutside().stream().map(Name::of).map(Name::inTown)).toList();
	}

	private static String place(Unit agency) {
		var address = agency.address();
		return address == null ? "" : address.place();
	}
}
