package id.nirkertas.letter.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.letter.AuthorityRule.Going;
import id.nirkertas.letter.Stationery;
import id.nirkertas.platform.Wording;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which letters a rule of authority is for, in words. */
@Component
class AuthorityWords {

	private final Stationery stationery;
	private final Directory directory;
	private final Wording wording;

	AuthorityWords(Stationery stationery, Directory directory, Wording wording) {
		this.stationery = stationery;
		this.directory = directory;
		this.wording = wording;
	}

	String kind(Going going) {
		return going.isOfEveryKind()
				? wording.say("letter.authority.every-kind")
				: stationery.all(null).stream().map(version -> version.kind())
						.filter(kind -> kind.code().equals(going.kind())).findFirst().map(kind -> kind.name())
						.orElse(going.kind());
	}

	String whose(Going going) {
		var agency = going.agency();
		return agency == null ? wording.say("letter.authority.everybody") : directory.unit(agency).name();
	}

	/** "Plh.", "Sekretaris Dinas Kesehatan"; empty where it is for every signatory. */
	String hand(Going going) {
		var capacity = going.hand().capacity();
		var position = going.hand().position();
		return Stream
				.of(capacity == null ? "" : wording.name(capacity), position == null ? "" : directory.fullTitle(position))
				.filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
	}
}
