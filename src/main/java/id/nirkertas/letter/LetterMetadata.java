package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.numbering.LetterNumber;
import id.nirkertas.shared.PositionId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a machine reads in a signed letter (naskah.json): everything that stands on the paper, and the attachments by hash, so
 * that the one signature covers them.
 */
@Component
class LetterMetadata {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Directory directory;
	private final NamedLetters names;

	LetterMetadata(Directory directory, NamedLetters names) {
		this.directory = directory;
		this.names = names;
	}

	/** @param copy null for the letter itself */
	String of(Letter letter, Kind kind, List<AttachmentView> attachments, LetterNumber number, String code, Holder signer,
			@Nullable NumberedCopy copy) {
		var content = letter.content();
		var data = new LinkedHashMap<String, Object>();
		data.put("schema", "nirkertas/letter/1");
		data.put("kind", kind.code());
		data.put("code", code);
		data.put("number", number.text());
		data.put("date", number.on().toString());
		data.put("sender", sender(signer));
		data.put("addressees", content.addressees().stream().map(this::position).toList());
		data.put("copies", content.copies().stream().map(this::position).toList());
		data.put("classification", content.classification());
		data.put("urgency", content.urgency().name());
		data.put("secrecy", content.secrecy().name());
		data.put("subject", content.subject());
		data.put("references", references(content.more().references()));
		data.put("attachments", attachments.stream().map(LetterMetadata::attachment).toList());
		data.put("body", content.body().text());
		if (copy != null) {
			data.put("numberedCopy", copy(copy));
		}
		return JSON.writeValueAsString(data);
	}

	/** By number and date, which say nothing of what is secret. */
	private List<Map<String, String>> references(List<Reference> references) {
		var known = names.named(references.stream().map(Reference::letter).toList());
		return references.stream().flatMap(reference -> Stream.ofNullable(known.get(reference.letter())).map(named -> {
			var form = new LinkedHashMap<String, String>();
			form.put("relation", reference.relation().name());
			form.put("number", named.number());
			form.put("date", Objects.toString(named.on(), ""));
			form.put("from", named.from());
			return (Map<String, String>) form;
		})).toList();
	}

	private Map<String, Object> copy(NumberedCopy copy) {
		var form = new LinkedHashMap<String, Object>();
		form.put("number", copy.number());
		form.put("of", copy.of());
		if (copy.position() != null) {
			form.put("recipient", position(copy.position()));
		} else if (copy.outside() != null) {
			form.put("recipient", Map.of("title", copy.outside().name()));
		}
		return form;
	}

	private Map<String, String> sender(Holder signer) {
		var sender = new LinkedHashMap<>(position(signer.position().id()));
		sender.put("agency", directory.agencyOf(signer.position().id()).code());
		sender.put("person", signer.person().name());
		sender.put("capacity", signer.capacity().name());
		return sender;
	}

	private Map<String, String> position(PositionId id) {
		var position = directory.position(id);
		var named = new LinkedHashMap<String, String>();
		named.put("position", position.code());
		named.put("title", position.title());
		named.put("unit", directory.unit(position.unit()).code());
		return named;
	}

	private static Map<String, Object> attachment(AttachmentView attachment) {
		var named = new LinkedHashMap<String, Object>();
		named.put("name", attachment.name());
		named.put("mediaType", attachment.file().mediaType());
		named.put("length", attachment.file().length());
		named.put("sha256", attachment.file().fingerprint().hex());
		return named;
	}
}
