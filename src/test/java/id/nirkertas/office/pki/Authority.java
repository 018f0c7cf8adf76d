package id.nirkertas.office.pki;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.operator.OperatorCreationException;

/** The identities of the authority itself, made on the first start and read again on the next. */
record Authority(Identity root, Identity issuer, Identity status, Identity timeStamp) {

	private static final Duration YEAR = Duration.ofDays(365);

	static Authority in(PkiFolder folder, CertificateOffice office)
			throws IOException, GeneralSecurityException, OperatorCreationException {
		var now = Instant.now();
		// Back far enough that a certificate of an official can have expired already
		var from = now.minus(YEAR.multipliedBy(5));
		var root = kept(folder, "root", KeyKind.P_384,
				keys -> office.selfSigned("Nirkertas Pengembangan Root CA", keys, from, now.plus(YEAR.multipliedBy(20))));
		var issuer = kept(folder, "issuer", KeyKind.P_256, keys -> office.issue(root, "/root",
				"Nirkertas Pengembangan CA Penerbit", keys, Profile.AUTHORITY, from, now.plus(YEAR.multipliedBy(15))));
		var status = kept(folder, "status", KeyKind.P_256, keys -> office.issue(issuer, "/issuer",
				"Nirkertas Pengembangan OCSP", keys, Profile.STATUS, from, now.plus(YEAR.multipliedBy(10))));
		var timeStamp = kept(folder, "time-stamp", KeyKind.P_256, keys -> office.issue(issuer, "/issuer",
				"Nirkertas Pengembangan TSA", keys, Profile.TIME_STAMP, from, now.plus(YEAR.multipliedBy(10))));
		return new Authority(root, issuer, status, timeStamp);
	}

	private interface Certification {

		X509Certificate of(KeyPair keys) throws IOException, GeneralSecurityException, OperatorCreationException;
	}

	private static Identity kept(PkiFolder folder, String name, KeyKind kind, Certification certification)
			throws IOException, GeneralSecurityException, OperatorCreationException {
		if (folder.has(name + ".crt")) {
			return new Identity(readCertificate(folder.read(name + ".crt")), readKey(folder.read(name + ".key")));
		}
		var keys = kind.make();
		var certificate = certification.of(keys);
		folder.write(name + ".key", pem(new JcaPKCS8Generator(keys.getPrivate(), null)));
		// The certificate last: it says that the pair is whole
		folder.write(name + ".crt", pem(certificate));
		return new Identity(certificate, keys.getPrivate());
	}

	static String pem(Object part) {
		var text = new StringWriter();
		try (var writer = new JcaPEMWriter(text)) {
			writer.writeObject(part);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	private static X509Certificate readCertificate(String pem) throws IOException, GeneralSecurityException {
		try (var parser = new PEMParser(new StringReader(pem))) {
			return new JcaX509CertificateConverter().getCertificate((X509CertificateHolder) read(parser));
		}
	}

	private static PrivateKey readKey(String pem) throws IOException {
		try (var parser = new PEMParser(new StringReader(pem))) {
			return new JcaPEMKeyConverter().getPrivateKey((PrivateKeyInfo) read(parser));
		}
	}

	private static Object read(PEMParser parser) throws IOException {
		return Objects.requireNonNull(parser.readObject(), "a PEM file of the development authority is empty");
	}
}
