package id.nirkertas.letter;

import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Sha256;
import id.nirkertas.shared.Urgency;
import id.nirkertas.storage.Fingerprint;
import id.nirkertas.storage.StoredFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way a version is written down, and its SHA-256. Keys stand in a fixed order and attachments are part of it, so that
 * initials vouch for them too.
 */
record CanonicalForm(String json) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	static CanonicalForm of(DraftContent content, List<AttachmentView> attachments) {
		var form = new LinkedHashMap<String, @Nullable Object>();
		form.put("schema", 2);
		form.put("kind", content.kind());
		form.put("subject", content.subject());
		form.put("urgency", content.urgency().name());
		form.put("secrecy", content.secrecy().name());
		form.put("classification", content.classification());
		form.put("addressees", content.addressees().stream().map(PositionId::toString).toList());
		form.put("copies", content.copies().stream().map(PositionId::toString).toList());
		form.put("signatory", content.signatory() == null ? null : content.signatory().toString());
		form.put("body", content.body().json());
		form.put("more", ParticularsJson.form(content.more()));
		form.put("attachments", attachments.stream().map(CanonicalForm::named).toList());
		return new CanonicalForm(JSON.writeValueAsString(form));
	}

	String hash() {
		return Sha256.hex(json);
	}

	DraftContent content() {
		var form = JSON.readTree(json);
		var signatory = form.get("signatory");
		return new DraftContent(text(form, "kind"), text(form, "subject"), Urgency.valueOf(text(form, "urgency")),
				Secrecy.valueOf(text(form, "secrecy")), text(form, "classification"), positions(form, "addressees"),
				positions(form, "copies"),
				signatory == null || signatory.isNull() ? null : PositionId.of(signatory.asString()),
				Body.stored(text(form, "body")), ParticularsJson.of(form.get("more")));
	}

	/** A file beside the letter. */
	record Attached(String name, String sha256) {

		/** Enough to be named on paper; how long it is, nobody wrote down. */
		AttachmentView view() {
			return new AttachmentView(new UUID(0, 0), name, new StoredFile(new Fingerprint(sha256), 0, ""));
		}
	}

	List<Attached> attachments() {
		var attached = new ArrayList<Attached>();
		JSON.readTree(json).path("attachments")
				.forEach(file -> attached.add(new Attached(text(file, "name"), text(file, "sha256"))));
		return List.copyOf(attached);
	}

	private static Map<String, String> named(AttachmentView attachment) {
		var named = new LinkedHashMap<String, String>();
		named.put("name", attachment.name());
		named.put("sha256", attachment.file().fingerprint().hex());
		return named;
	}

	private static String text(JsonNode form, String key) {
		return form.get(key).asString();
	}

	private static List<PositionId> positions(JsonNode form, String key) {
		var positions = new ArrayList<PositionId>();
		form.get(key).forEach(position -> positions.add(PositionId.of(position.asString())));
		return List.copyOf(positions);
	}
}
