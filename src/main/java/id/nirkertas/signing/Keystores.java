package id.nirkertas.signing;

import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.Reading;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The key files of the officials, one for each, in the table signing_keystore. */
@Repository
class Keystores {

	private final JdbcClient jdbc;

	Keystores(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void keep(Keystore keystore, Instant at) throws CertificateException {
		jdbc.sql("""
				insert into signing_keystore (person, pkcs12, certificate, valid_from, valid_until, enrolled_at)
				values (:person, :pkcs12, :certificate, :from, :until, :at)
				on conflict (person) do update set pkcs12 = excluded.pkcs12, certificate = excluded.certificate,
				valid_from = excluded.valid_from, valid_until = excluded.valid_until, enrolled_at = excluded.enrolled_at
				""").param("person", keystore.person().value()).param("pkcs12", keystore.file().bytes())
				.param("certificate", keystore.certificate().getEncoded())
				.param("from", stored(keystore.certificate().getNotBefore().toInstant()))
				.param("until", stored(keystore.certificate().getNotAfter().toInstant())).param("at", stored(at)).update();
	}

	Optional<Keystore> of(PersonId person) {
		return Reading.once(List.of("signing.keystore", person),
				() -> jdbc.sql("select pkcs12, certificate from signing_keystore where person = :person")
						.param("person", person.value())
						.query((row, ignored) -> new Keystore(person, new KeyFile(row.getBytes("pkcs12")),
								certificate(row.getBytes("certificate"))))
						.optional());
	}

	private static X509Certificate certificate(byte[] der) {
		try {
			return (X509Certificate) CertificateFactory.getInstance("X.509")
					.generateCertificate(new ByteArrayInputStream(der));
		} catch (CertificateException e) {
			throw new IllegalStateException("A kept certificate cannot be read", e);
		}
	}

	private static OffsetDateTime stored(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}
}
