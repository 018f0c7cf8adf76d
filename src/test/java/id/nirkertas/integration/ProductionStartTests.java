package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.office.ProductionOffice;
import id.nirkertas.office.Program;
import id.nirkertas.office.Staff;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed jar as {@code docker/} starts it, with the keys of its compose file, beside real servers. */
@Tag("endurance")
@Needs({Program.SLAPD, Program.MINIO})
class ProductionStartTests {

	static final Pattern ID = Pattern.compile("name=\"id\"[^>]*value=\"([^\"]+)\"");

	@Test
	void whatDockerStartsIsReadyAndStartsFasterTheSecondTime(@TempDir Path folder) throws Exception {
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		try (var office = ProductionOffice.prepare(folder)) {
			assertThat(office.healthy()).isNotZero();

			var first = office.start("first.log", "");
			assertThat(office.healthy()).isZero();
			var kinasih = Visitor.stranger(office.port());
			assertThat(kinasih.logIn("agenda.bappeda").statusCode()).isEqualTo(303);
			var letter = register(kinasih);
			believesTheProxyAlone(office.port());
			assertThat(office.objects()).isDirectoryRecursivelyContaining("glob:**/xl.meta");
			first.close();

			assertThat(office.aotCaches()).hasSize(1);
			// On: Java refuses to start if it cannot use the cache
			try (var second = office.start("second.log", "-XX:AOTMode=on")) {
				assertThat(office.healthy()).isZero();
				assertThat(kinasih.open(letter).statusCode()).as("still logged in").isEqualTo(200);
				assertThat(Visitor.stranger(office.port()).logIn("kaban.bappeda").statusCode()).isEqualTo(303);
				System.out.printf("Ready after %d ms, with AOT cache after %d ms%n", first.took().toMillis(),
						second.took().toMillis());
				assertThat(second.took()).isLessThan(first.took());
			}
		}
	}

	/** Who tries passwords cannot change their address by writing another one before the one that the proxy saw. */
	private static void believesTheProxyAlone(int port) {
		var answers = IntStream.range(0, 6).mapToObj(n -> Visitor.stranger(port)
				.with("X-Forwarded-For", "198.51.100.%d, 203.0.113.7".formatted(n), "X-Forwarded-Host", "evil.example"))
				.map(stranger -> stranger.logIn("tidak.ada").statusCode()).toList();

		assertThat(answers).startsWith(422, 422, 422, 422, 422).endsWith(429);
		assertThat(Visitor.stranger(port).with("X-Forwarded-For", "203.0.113.8").logIn("tidak.ada").statusCode())
				.isEqualTo(422);
		assertThat(Visitor.stranger(port).with("X-Forwarded-Host", "evil.example").open("/inbox").headers()
				.firstValue("location")).hasValueSatisfying(next -> assertThat(next).startsWith("/login"));
	}

	/** Answers the address of the letter, whose scan has gone into the object store. */
	private static String register(Visitor kinasih) {
		var id = ID.matcher(kinasih.open("/incoming/new").body());
		assertThat(id.find()).isTrue();
		var form = new LinkedHashMap<>(Map.of("id", id.group(1), "channel", "POST", "sender", IncomingMail.SENDER, "number",
				IncomingMail.number(), "on", Staff.today().toString(), "subject", IncomingMail.SUBJECT, "urgency", "URGENT",
				"secrecy", "ORDINARY", "classification", "000.8.3", "addressee",
				"Kepala Badan Perencanaan Pembangunan Daerah"));
		form.put("standing", "ADDRESSEE");
		var answer = kinasih.sendWithFile("/incoming/new", form, IncomingMail.scan(2));
		assertThat(answer.statusCode()).as(answer.body()).isIn(302, 303);
		return answer.headers().firstValue("location").orElseThrow().replaceFirst("^http://[^/]+", "");
	}
}
