package id.nirkertas.search;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import id.nirkertas.letter.LetterView;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.shared.PositionId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who takes part in a letter, in the words people look for it by: the name of its signer, the titles of signatory, addressees
 * and copies, and their agencies, also by the short name everybody calls them; names and towns of those outside.
 */
@Component
class Parties {

	private final Directory directory;

	Parties(Directory directory) {
		this.directory = directory;
	}

	String of(LetterView letter) {
		return joined(sent(letter));
	}

	/** With all of the letter inside that it is, if it is one. */
	String of(IncomingView incoming, @Nullable LetterView origin) {
		return joined(Stream.concat(words(incoming.letter().addressee()), Stream.ofNullable(origin).flatMap(this::sent)));
	}

	private Stream<String> sent(LetterView letter) {
		var content = letter.content();
		var signer = Optional.ofNullable(letter.signerName())
				.or(() -> Optional.ofNullable(letter.signer()).flatMap(directory::person).map(Person::name));
		var signatory = Optional.ofNullable(content.signatory()).map(List::of).orElse(List.of());
		var positions = Stream.of(signatory, content.addressees(), content.copies()).flatMap(Collection::stream);
		var outside = content.more().outside().stream().flatMap(party -> Stream.of(party.name(), party.place()))
				.filter(word -> !word.isEmpty());
		return Stream.of(signer.stream(), positions.flatMap(this::words), outside).flatMap(words -> words);
	}

	private Stream<String> words(PositionId position) {
		var agency = directory.agencyOf(position);
		return Stream.of(directory.fullTitle(position), agency.code(), agency.name());
	}

	private static String joined(Stream<String> words) {
		return words.distinct().collect(Collectors.joining("; "));
	}
}
