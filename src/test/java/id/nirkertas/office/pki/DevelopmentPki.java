package id.nirkertas.office.pki;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.nirkertas.signing.SigningConnectionDetails;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.pkcs.PKCSException;

/**
 * The certification authority and time-stamp service of the development office, on loopback. Its folder keeps keys, certificates
 * and what was revoked, so that letters signed last week still validate. Being the product's connection details, it needs
 * no settings: it is enough that it is a bean.
 */
public final class DevelopmentPki implements SigningConnectionDetails, AutoCloseable {

	private static final String PORT = "port";

	private final PkiFolder folder;
	private final HttpServer server;
	private final ExecutorService clerks = Executors.newVirtualThreadPerTaskExecutor();
	private final CertificateOffice office;
	private final Authority authority;
	private final StatusBook book;
	private volatile BooleanSupplier timeStampFails = () -> false;
	private volatile boolean statusDown;

	/** Port 0 takes a free port and keeps it: the addresses stand in the certificates. */
	public DevelopmentPki(Path folder, int port) throws IOException {
		this.folder = PkiFolder.at(folder);
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), keptPort(port)), 64);
		try {
			this.folder.write(PORT, Integer.toString(server.getAddress().getPort()));
			this.office = new CertificateOffice("http://127.0.0.1:" + server.getAddress().getPort());
			this.authority = Authority.in(this.folder, office);
			this.book = new StatusBook(this.folder);
			book.issue(authority.timeStamp().certificate().getSerialNumber());
			book.issue(authority.status().certificate().getSerialNumber());
			this.folder.write("anchors.pem",
					Authority.pem(authority.root().certificate()) + Authority.pem(authority.issuer().certificate()));
		} catch (GeneralSecurityException | OperatorException e) {
			throw new IOException("The development authority could not make its keys", e);
		}
	}

	private int keptPort(int wanted) throws IOException {
		if (!folder.has(PORT)) {
			return wanted;
		}
		var kept = Integer.parseInt(folder.read(PORT));
		if (wanted != 0 && wanted != kept) {
			throw new BindException("The certificates in %s name port %d, not %d: set the port back, or remove the folder"
					.formatted(folder.folder(), kept, wanted));
		}
		return kept;
	}

	public void start() {
		server.setExecutor(clerks);
		offer("/root.crt", "application/pkix-cert", ignored -> authority.root().certificate().getEncoded());
		offer("/issuer.crt", "application/pkix-cert", ignored -> authority.issuer().certificate().getEncoded());
		offer("/root.crl", "application/pkix-crl", ignored -> status(StatusDesk.list(authority.root(), Map.of())));
		offer("/issuer.crl", "application/pkix-crl", ignored -> status(StatusDesk.list(authority.issuer(), book.revoked())));
		var statusDesk = new StatusDesk(authority.status(), book);
		offer("/ocsp", "application/ocsp-response", question -> status(statusDesk.answer(question)));
		var timeStampDesk = new TimeStampDesk(authority.timeStamp(), authority.issuer());
		offer("/time-stamp", "application/timestamp-reply",
				question -> timeStampFails.getAsBoolean() ? new byte[0] : timeStampDesk.stamp(question));
		server.start();
	}

	@Override
	public void close() {
		server.stop(0);
		clerks.shutdownNow();
	}

	@Override
	public URI timeStampAddress() {
		return URI.create(office.address() + "/time-stamp");
	}

	/** The root, then the issuer of the officials. */
	@Override
	public List<X509Certificate> anchors() {
		return List.of(authority.root().certificate(), authority.issuer().certificate());
	}

	/** The same as a PEM file, for whoever reads settings only. */
	public Path anchorsFile() {
		return folder.path("anchors.pem");
	}

	/** A P-256 signer's PKCS#12 file: the key locked by the passphrase, the certificates readable without it. */
	public byte[] pkcs12For(String commonName, char[] passphrase, Instant from, Instant until) {
		return pkcs12For(commonName, passphrase, from, until, KeyKind.P_256);
	}

	public byte[] pkcs12For(String commonName, char[] passphrase, Instant from, Instant until, KeyKind kind) {
		try {
			return Safe.open(signer(commonName, from, until, kind), List.of(authority.issuer().certificate()), passphrase);
		} catch (GeneralSecurityException | IOException | OperatorException | PKCSException e) {
			throw new IllegalStateException("The development authority issued nothing", e);
		}
	}

	/** As most programs write a PKCS#12 file: nothing in it can be read without the passphrase. */
	public byte[] closedPkcs12For(String commonName, char[] passphrase, Instant from, Instant until) {
		try {
			return Safe.closed(signer(commonName, from, until, KeyKind.P_256), List.of(authority.issuer().certificate()),
					passphrase);
		} catch (GeneralSecurityException | IOException | OperatorException e) {
			throw new IllegalStateException("The development authority issued nothing", e);
		}
	}

	private Identity signer(String commonName, Instant from, Instant until, KeyKind kind)
			throws GeneralSecurityException, IOException, OperatorException {
		var keys = kind.make();
		var certificate = office.issue(authority.issuer(), "/issuer", commonName, keys, Profile.SIGNER, from, until);
		book.issue(certificate.getSerialNumber());
		return new Identity(certificate, keys.getPrivate());
	}

	/** Takes a certificate back from now on; a restart remembers it. */
	public void revoke(BigInteger serial) {
		book.revoke(serial, Instant.now());
	}

	/** Down, it answers as a proxy does whose service is gone: 503. */
	public void setTimeStampDown(boolean down) {
		setTimeStampFails(() -> down);
	}

	/** Down whenever the answer is yes. */
	public void setTimeStampFails(BooleanSupplier fails) {
		timeStampFails = fails;
	}

	/** Down, neither OCSP nor CRL can be had. */
	public void setStatusDown(boolean down) {
		statusDown = down;
	}

	private byte[] status(byte[] answer) {
		return statusDown ? new byte[0] : answer;
	}

	private interface Desk {

		byte[] answer(byte[] question) throws Exception;
	}

	private void offer(String path, String mediaType, Desk desk) {
		server.createContext(path, exchange -> {
			try (exchange) {
				send(exchange, mediaType, answer(desk, exchange.getRequestBody().readNBytes(65_536)));
			}
		});
	}

	private static byte[] answer(Desk desk, byte[] question) {
		try {
			return desk.answer(question);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (Exception e) {
			throw new IllegalStateException("The development authority did not understand a question", e);
		}
	}

	/** Nothing to send means: this service is down. */
	private static void send(HttpExchange exchange, String mediaType, byte[] answer) throws IOException {
		if (answer.length == 0) {
			exchange.sendResponseHeaders(503, -1);
			return;
		}
		exchange.getResponseHeaders().set("Content-Type", mediaType);
		exchange.sendResponseHeaders(200, answer.length);
		exchange.getResponseBody().write(answer);
	}
}
