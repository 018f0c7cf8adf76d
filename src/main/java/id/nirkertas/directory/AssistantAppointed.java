package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A head, or an administrator for them, named who prepares their work, with which permissions and until when. */
public record AssistantAppointed(Assistant assistant, Actor by, Instant at) implements Evidence {

	@Override
	@Nullable
	public DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		var period = assistant.period();
		return Map.of("assistant", assistant.id().toString(), "head", assistant.head().toString(), "helper",
				assistant.helper().toString(), "from", period.from().toString(), "until",
				period.until() == null ? "" : period.until().toString(), "disposes",
				Boolean.toString(assistant.disposes()), "secrets", Boolean.toString(assistant.secrets()), "inNameOf",
				assistant.inNameOf().toString(), "secretsFor",
				assistant.secretsFor() == null ? "" : assistant.secretsFor().toString());
	}
}
