package id.nirkertas.workflow.web;

import id.nirkertas.platform.Acts;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a reader may do with a document, and why not, as the rooms answer. */
@Component
class AnsweredActs {

	private final ObjectProvider<Acts> rooms;
	private final Wording wording;

	AnsweredActs(ObjectProvider<Acts> rooms, Wording wording) {
		this.rooms = rooms;
		this.wording = wording;
	}

	/**
	 * Acts that are answered alike.
	 *
	 * @param names "Menyusun dan mengubah; Mengajukan"
	 * @param why   empty where they are allowed
	 */
	record Deeds(String names, String why) {
	}

	List<Deeds> of(DocumentId document, Actor reader) {
		var names = new LinkedHashMap<String, List<String>>();
		rooms.orderedStream().flatMap(room -> room.of(document, reader).stream()).forEach(answer -> names
				.computeIfAbsent(wording.why(answer.verdict()), _ -> new ArrayList<>()).add(wording.say(answer.code())));
		return names.entrySet().stream().map(deeds -> new Deeds(String.join("; ", deeds.getValue()), deeds.getKey()))
				.toList();
	}

	/** Of the document's own page. */
	String page(DocumentId document) {
		return rooms.stream().map(room -> room.page(document)).filter(page -> !page.isEmpty()).findFirst().orElse("/");
	}
}
