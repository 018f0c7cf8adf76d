package id.nirkertas.notification;

import java.util.UUID;

/** Names one notice. */
public record NoticeId(UUID value) {

	public static NoticeId random() {
		return new NoticeId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return value.toString();
	}
}
