package id.nirkertas.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Whatever the office tells, people can choose how they are told of it. */
class NoticeKindTests {

	@Test
	void everyNoticeIsOfAKind() throws IOException {
		var told = 0;
		for (var room : new String[]{"notification", "handover"}) {
			var messages = new Properties();
			try (var file = getClass().getResourceAsStream("/messages/" + room + "_id.properties")) {
				messages.load(file);
			}
			for (var key : messages.stringPropertyNames()) {
				if (key.endsWith(".why") && messages.containsKey(key.replaceFirst("\\.why$", ""))) {
					assertThat(NoticeKind.of(key.replaceFirst("\\.why$", ""))).as(key).isNotNull();
					told++;
				}
			}
		}
		assertThat(told).isGreaterThan(100);
	}

	@Test
	void whatNobodyKnowsIsNoNotice() {
		assertThatIllegalArgumentException().isThrownBy(() -> NoticeKind.of("notification.weather"));
	}

	@Test
	void aKindIsFoundByTheFirstWord() {
		assertThat(NoticeKind.of("notification.recipient-late")).isEqualTo(NoticeKind.DISPOSITION);
		assertThat(NoticeKind.of("notification.number-void")).isEqualTo(NoticeKind.NUMBER);
		assertThat(NoticeKind.of("notification.acting")).isEqualTo(NoticeKind.OFFICE);
	}
}
