package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import java.net.http.HttpRequest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** For old laptops and slow lines. */
@OfficeTest
class PageWeightTests {

	private static final int KILOBYTE = 1000;
	private static final Pattern PART = Pattern.compile("<(?:link|script|use)[^>]+(?:href|src)=\"(/[^\"#]+)");
	private static final Pattern FOREIGN = Pattern.compile("<(?:link|script|img|use)[^>]+(?:href|src)=\"(?:https?:)?//");

	@LocalServerPort
	int port;

	@Test
	void inboxFitsInSixtyKilobytes() {
		var satya = new Visitor(port).signIn("kadis.kominfo");
		var page = satya.get("/inbox").body();

		var weight = Stream.concat(Stream.of("/inbox"), PART.matcher(page).results().map(found -> found.group(1))).distinct()
				.mapToInt(path -> packed(satya, path)).sum();

		assertThat(weight).isBetween(20 * KILOBYTE, 60 * KILOBYTE);
		assertThat(FOREIGN.matcher(page).find()).as("asks somebody else").isFalse();
	}

	private static int packed(Visitor visitor, String path) {
		return visitor.weigh(HttpRequest.newBuilder(visitor.at(path)).header("Accept-Encoding", "gzip").GET());
	}
}
